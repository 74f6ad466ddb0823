import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { env, setBackend, tensor4d, tidy, type io, type Tensor } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm/dist/base';
import { MODEL_SIDE } from './decode-faces';
import type { Model } from './find-faces';
import './model-kernels';

/**
 * Makes BlazeFace (short range) ready. `wasmFolder`, ending in "/", holds TensorFlow's own `tfjs-backend-wasm-simd.wasm`; `model` is the
 * address of its .json, beside which its .bin lies. Nothing else is asked for.
 *
 * @throws {Error} where there is no WebAssembly SIMD, or a file is missing
 */
export async function loadModel(wasmFolder: string, model: string | io.IOHandler): Promise<Model> {
  // Before the paths are set, else it asks for the threaded file, which wants headers that an extension cannot give.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(wasmFolder);
  if (!(await setBackend('wasm'))) throw new Error('WebAssembly could not be started.');
  const graph = await loadGraphModel(model);
  const look: Model = (picture) =>
    tidy(() => (graph.execute(tensor4d(picture, [1, MODEL_SIDE, MODEL_SIDE, 3])) as Tensor).dataSync());
  // The first run prepares every layer: it is not for the first look to wait for it.
  look(new Float32Array(MODEL_SIDE * MODEL_SIDE * 3));
  return look;
}
