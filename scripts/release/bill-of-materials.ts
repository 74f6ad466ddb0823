import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pictureFiles } from '../picture-files';
import { jsonIn, npm } from '../setup/npm.mjs';

interface Component {
  type: string;
  name: string;
  version?: string;
  'bom-ref'?: string;
  hashes?: { alg: string; content: string }[];
  properties?: { name: string; value: string }[];
}

/** As npm writes it; https://cyclonedx.org/docs/1.5/json/ (seen 2026-11-22). */
interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const NPM_SAYS = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];

/**
 * What ships, in CycloneDX: every package of the lock file that is no tool, and the files of others that go along as they are. The same
 * sources give the same text: it says nothing of when and where it was made.
 */
export async function billOfMaterials(): Promise<string> {
  const { output } = await npm(NPM_SAYS);
  const bill = jsonIn(output) as Bill | undefined;
  if (bill === undefined) throw new Error(`npm sbom did not succeed:\n${output}`);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  // npm takes the name of the folder.
  bill.metadata.component.name = 'bakkie';
  // npm's own `--omit=dev` also leaves out what a tool asks for beside us: preact and zod.
  const shipped = bill.components.filter((component) => !isTool(component));
  const refs = [bill.metadata.component, ...shipped].map((component) => component['bom-ref']);
  bill.components = [...shipped, ...pictureFiles().map(asComponent)];
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => refs.includes(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.includes(other)) }));
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const isTool = ({ properties = [] }: Component): boolean =>
  properties.some(({ name }) => name === 'cdx:npm:package:development');

function asComponent({ absoluteSrc, relativeDest }: ReturnType<typeof pictureFiles>[number]): Component {
  const content = createHash('sha256').update(readFileSync(absoluteSrc)).digest('hex');
  const isModel = path.basename(relativeDest).startsWith('facemesh');
  return {
    type: isModel ? 'machine-learning-model' : 'file',
    name: relativeDest,
    hashes: [{ alg: 'SHA-256', content }],
  };
}
