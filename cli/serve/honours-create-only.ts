import type { ObjectStore } from '../../lambda/store/object-store.ts';

const probeKey = 'service/create-only-probe';

/** Whether a store keeps what is there when it is told to create only. Some servers take the condition and ignore it. */
export async function honoursCreateOnly(store: ObjectStore): Promise<boolean> {
  const write = () => store.putIfAbsent(probeKey, new Uint8Array(), 'text/plain');
  await write();
  return (await write()) === 'exists';
}
