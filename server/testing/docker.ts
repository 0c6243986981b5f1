import { randomUUID } from 'node:crypto';
import { findComposeFile, usualImage } from '#cli/container/compose-file.ts';
import { containersOf } from '#cli/container/container.ts';
import { type Docker, findDocker } from '#cli/container/docker.ts';

/**
 * The Docker of this machine, if it has, or can get, the image of Neo4j; `null`, and a line that says so, where there is
 * none to test with.
 */
export async function dockerForTests(): Promise<Docker | null> {
  const docker = await findDocker().catch((error: Error) => {
    console.log(`Skipped is what needs Docker: ${error.message}`);
    return null;
  });
  if (docker === null) return null;
  const image = usualImage(findComposeFile());
  for (const parameters of [
    ['image', 'inspect', image],
    ['pull', image],
  ]) {
    if ((await docker.docker(parameters)).status === 0) return docker;
  }
  console.log(`Skipped is what needs Docker: it answers, but cannot get ${image}`);
  return null;
}

/** A name for containers and volumes that nobody else uses. */
export const ownProject = () => `entente-test-${randomUUID().slice(0, 8)}`;

/** Removes all that Compose has made under a name: containers, networks, volumes, built images. */
export async function removeProject(docker: Docker, project: string): Promise<void> {
  const label = ['--filter', `label=com.docker.compose.project=${project}`];
  const remove = async (list: readonly string[], by: readonly string[]) => {
    const { output } = await docker.docker([...list, ...label, '--quiet']);
    const found = output.split('\n').filter((line) => line !== '');
    if (found.length > 0) await docker.docker([...by, ...new Set(found)]);
  };
  await remove(['ps', '--all'], ['rm', '--force', '--volumes']);
  await remove(['network', 'ls'], ['network', 'rm']);
  await remove(['volume', 'ls'], ['volume', 'rm']);
  const images = ['app', 'seed'].flatMap((service) => [`${project}_${service}`, `${project}-${service}`]);
  await docker.docker(['image', 'rm', '--force', ...images]);
}

/**
 * Removes what the older builder of Docker keeps of the stages of an image, under no name. The newer one keeps what it
 * has built in a cache of its own, which it tidies itself.
 *
 * @param output what a build printed: the id after each of its steps, with a remark where an earlier build had made it
 */
export async function removeBuildStages({ docker }: Docker, output: string): Promise<void> {
  const made = [...output.matchAll(/^(?! ---> Using cache).*\n ---> ([0-9a-f]{12})$/gm)].map(([, id]) => id);
  const { output: nameless } = await docker(['image', 'ls', '--quiet', '--filter', 'dangling=true']);
  for (const id of new Set(nameless.split('\n').filter((each) => made.includes(each))))
    await docker(['image', 'rm', id]);
}

/** What Docker still knows under a name. */
export async function leftOf(docker: Docker, project: string) {
  const label = ['--filter', `label=com.docker.compose.project=${project}`];
  const count = async (list: readonly string[]) =>
    (await docker.docker([...list, ...label, '--quiet'])).output.split('\n').filter(Boolean).length;
  return {
    running: (await containersOf(docker, project, 'neo4j')).length,
    containers: await count(['ps', '--all']),
    volumes: await count(['volume', 'ls']),
    networks: await count(['network', 'ls']),
  };
}
