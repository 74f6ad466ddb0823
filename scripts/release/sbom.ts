/** `npm run sbom`: writes the bill of materials beside the files for the stores. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/run.mjs';
import { billOfMaterials } from './bill-of-materials';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const file = path.join('.output', `bakkie-${version}-sbom.json`);
mkdirSync(path.join(root, '.output'), { recursive: true });
writeFileSync(path.join(root, file), await billOfMaterials());
console.log(`Written: ${file}`);
