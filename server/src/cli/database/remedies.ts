/** What to type on each system, to install Java and Maven, or Docker with Compose. */
const systems = [
  {
    platform: 'linux',
    name: 'Debian',
    java: 'sudo apt-get install default-jre-headless maven     (Debian 12 or newer)',
    docker: 'sudo apt-get install docker.io docker-compose',
  },
  {
    platform: 'darwin',
    name: 'macOS',
    java: 'brew install openjdk@17 maven; export JAVA_HOME="$(brew --prefix openjdk@17)"',
    docker: 'brew install --cask docker     (then start it)',
  },
  {
    platform: 'win32',
    name: 'Windows',
    java: 'winget install EclipseAdoptium.Temurin.17.JDK     (and Maven, from https://maven.apache.org)',
    docker: 'winget install Docker.DockerDesktop     (then start it)',
  },
] as const;

/** What to do where there is no database, on each system, this one first: many work on another than they read on. */
export function remedies(platform: NodeJS.Platform): string {
  const ownFirst = systems.toSorted(
    (a, b) => Number(b.platform === platform) - Number(a.platform === platform),
  );
  const list = (what: 'java' | 'docker') => ownFirst.map((each) => `    ${each.name.padEnd(9)}${each[what]}`);
  return [
    'Either install Java 17 or newer and Maven; the program then fetches Neo4j and runs it itself:',
    ...list('java'),
    'or Docker with Compose, in which it runs Neo4j as well:',
    ...list('docker'),
    'or name a Neo4j 5 or newer that runs somewhere, in the environment or in a file named .env:',
    '    NEO4J_URI=bolt://localhost:7687',
    '    NEO4J_PASSWORD=its password',
    'Then start again.',
  ].join('\n');
}
