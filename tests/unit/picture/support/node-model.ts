import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as wasm from '@tensorflow/tfjs-backend-wasm';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import type { Model } from '@/lib/picture/find-faces';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The same library, WebAssembly and model as in the extension, read from disk: TensorFlow's parts for browsers do not load in Node. */
export async function loadNodeModel(): Promise<Model> {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  wasm.setWasmPaths(path.join(root, 'node_modules/@tensorflow/tfjs-backend-wasm/dist/'));
  await tf.setBackend('wasm');
  const read = (name: string) => readFile(path.join(root, 'lib/picture/model', name));
  const { modelTopology, weightsManifest } = JSON.parse(
    (await read('facemesh-detection-short.json')).toString(),
  ) as tf.io.ModelJSON;
  const weights = await read('facemesh-detection-short.bin');
  const graph = await loadGraphModel(
    tf.io.fromMemory({
      modelTopology,
      weightSpecs: weightsManifest[0]!.weights,
      weightData: new Uint8Array(weights).buffer,
    }),
  );
  return (picture) =>
    tf.tidy(() => (graph.execute(tf.tensor4d(picture, [1, 128, 128, 3])) as tf.Tensor).dataSync());
}
