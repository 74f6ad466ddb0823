import { render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDevices, type WayIn } from '@/lib/hooks/use-devices';
import type { Devices } from '@/lib/devices/device-keeper';

const getUserMedia = vi.fn<() => Promise<unknown>>();
let permission: PermissionState;
let answer: () => void;
let shown: Devices;
let visibility: DocumentVisibilityState;

beforeEach(() => {
  getUserMedia.mockReset().mockRejectedValue(Object.assign(new Error(), { name: 'NotFoundError' }));
  permission = 'granted';
  visibility = 'visible';
  answer = () => undefined;
  vi.stubGlobal('navigator', {
    mediaDevices: { getUserMedia },
    permissions: {
      query: () =>
        new Promise((resolve) => {
          answer = () => {
            resolve({ state: permission });
          };
        }),
    },
  });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function Page({ wayIn }: { wayIn: WayIn }) {
  shown = useDevices({ cameraId: '', microphoneId: '' }, wayIn).devices;
  return null;
}

const become = (state: DocumentVisibilityState): void => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
};

it('a page that is seen asks for the camera that was allowed', async () => {
  render(<Page wayIn="away" />);
  answer();
  await waitFor(() => {
    expect(getUserMedia).toHaveBeenCalled();
  });
});

it('a page that begins out of sight turns nothing on before it is seen', async () => {
  visibility = 'hidden';
  render(<Page wayIn="away" />);
  answer();
  await waitFor(() => {
    expect(shown).toEqual({ kind: 'closed', by: 'hidden' });
  });
  expect(getUserMedia).not.toHaveBeenCalled();
  become('visible');
  expect(getUserMedia).toHaveBeenCalledOnce();
});

it('nor one that goes out of sight before it is known whether it may', async () => {
  render(<Page wayIn="away" />);
  become('hidden');
  answer();
  await waitFor(() => {
    expect(shown).toEqual({ kind: 'closed', by: 'hidden' });
  });
  expect(getUserMedia).not.toHaveBeenCalled();
});

it('who was never asked is told why first, also on coming back', async () => {
  permission = 'prompt';
  render(<Page wayIn="away" />);
  become('hidden');
  become('visible');
  answer();
  await waitFor(() => {
    expect(shown).toEqual({ kind: 'unasked' });
  });
  expect(getUserMedia).not.toHaveBeenCalled();
});

it('beside a call nothing is turned on', () => {
  render(<Page wayIn="in-call" />);
  answer();
  expect(shown).toEqual({ kind: 'closed', by: 'meeting' });
  expect(getUserMedia).not.toHaveBeenCalled();
});
