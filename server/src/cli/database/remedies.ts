const installs: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'sudo apt-get install openjdk-17-jre-headless maven     (Debian, Ubuntu)',
  darwin: 'brew install openjdk@17 maven     (macOS, with Homebrew)',
  win32:
    'winget install EclipseAdoptium.Temurin.17.JDK     (Windows; and Maven from https://maven.apache.org)',
};

/** What to do where there is no database: for this platform, or for all where it is another. */
export function remedies(platform: NodeJS.Platform): string {
  const own = installs[platform];
  const install = own === undefined ? Object.values(installs) : [own];
  return [
    'Either install Java 17 or newer and Maven, then start again; the program fetches Neo4j and runs it itself:',
    ...install.map((line) => `    ${line}`),
    'or name a Neo4j 5 that runs somewhere, in the environment or in a file named .env:',
    '    NEO4J_URI=bolt://localhost:7687',
    '    NEO4J_PASSWORD=its password',
  ].join('\n');
}
