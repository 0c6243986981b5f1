import { NotUsable } from '#cli/database/provider.ts';
import { Explained } from '#cli/explained.ts';
import type { Removable } from '#cli/reset/removable.ts';
import type { Settings } from '#server/settings.ts';
import { findComposeFile, usualImage } from './compose-file.ts';
import { containersOf } from './container.ts';
import { type Docker, findDocker } from './docker.ts';
import { lastLine } from './image.ts';
import { environmentOf, projectOf } from './service.ts';
import { hasVolume, volumeOf } from './volume.ts';

/** The data of the program's own Neo4j in Docker: the volume, and the containers that use it. */
export function containerData(settings: Settings): Removable {
  const project = projectOf(settings);
  return {
    async describe() {
      const docker = await dockerIfAny();
      if (docker === null || !(await hasVolume(docker, volumeOf(project)))) return null;
      const services = await Promise.all(['neo4j', 'app'].map((name) => containersOf(docker, project, name)));
      const first = services.flat().length > 0 ? '; the containers that run on it are ended first' : '';
      return `the data of the database in Docker: the volume ${volumeOf(project)}${first}`;
    },
    async remove() {
      const composeFile = findComposeFile();
      const which = ['--file', composeFile, '--project-name', project];
      const { status, output } = await (await findDocker()).compose([...which, 'down', '--volumes'], {
        // Compose asks for all of it, though what is removed is found by its name.
        environment: environmentOf({ project, password: 'any', port: 1, image: usualImage(composeFile) }),
      });
      if (status !== 0) throw new Explained(`Docker did not remove the database: ${lastLine(output)}`);
    },
  };
}

async function dockerIfAny(): Promise<Docker | null> {
  try {
    return await findDocker();
  } catch (error) {
    if (error instanceof NotUsable) return null;
    throw error;
  }
}
