import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TestCallSection } from '@/components/picture/TestCallSection';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';

class FakeRecorder {
  state = 'inactive';
  mimeType = 'video/webm';
  ondataavailable: (event: { data: Blob }) => void = () => undefined;
  onstop: () => void = () => undefined;
  onerror: () => void = () => undefined;
  constructor() {
    recorders.push(this);
  }
  start() {
    this.state = 'recording';
  }
  stop() {
    this.state = 'inactive';
    this.ondataavailable({ data: new Blob(['picture']) });
    if (!isStuck) this.onstop();
  }
}

let recorders: FakeRecorder[];
let isStuck: boolean;
const stopTrack = vi.fn();
const getUserMedia = vi.fn<() => Promise<unknown>>();

beforeEach(() => {
  recorders = [];
  isStuck = false;
  stopTrack.mockReset();
  const sound = { getTracks: () => [{ stop: stopTrack }], getAudioTracks: () => [{}] };
  getUserMedia.mockReset().mockResolvedValue(sound);
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  vi.stubGlobal('MediaStream', Array);
  Object.assign(navigator, { mediaDevices: { getUserMedia } });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const aPicture = () => ({ getVideoTracks: () => [{}] }) as unknown as MediaStream;
const section = (picture: MediaStream) => (
  <TextContext.Provider value={createTranslator('en')}>
    <TestCallSection picture={picture} microphoneId="" />
  </TextContext.Provider>
);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const recording = () =>
  vi.waitFor(() => {
    expect(recorders.at(-1)?.state).toBe('recording');
  });

it('lets the microphone go when it ends', async () => {
  render(section(aPicture()));
  press('Record ten seconds');
  await recording();
  expect(stopTrack).not.toHaveBeenCalled();
  press('Stop');
  await screen.findByLabelText('Your recording');
  expect(stopTrack).toHaveBeenCalledOnce();
  expect(screen.queryByText(/There is no sound with it/)).toBeNull();
});

it('says that the sound is missing where the microphone cannot be had', async () => {
  getUserMedia.mockRejectedValue(new Error('busy'));
  render(section(aPicture()));
  press('Record ten seconds');
  await recording();
  press('Stop');
  expect(await screen.findByText(/There is no sound with it/)).toBeTruthy();
  expect(screen.getByLabelText('Your recording')).toBeTruthy();
});

it('a call that was thrown away fails in silence', async () => {
  isStuck = true;
  const { rerender } = render(section(aPicture()));
  press('Record ten seconds');
  await recording();
  rerender(section(aPicture()));
  press('Record ten seconds');
  await vi.waitFor(() => {
    expect(recorders).toHaveLength(2);
  });
  recorders[0]!.onerror();
  await vi.waitFor(() => {
    expect(console.error).toHaveBeenCalled();
  });
  expect(screen.queryByText('Recording does not work in this browser.')).toBeNull();
  expect(screen.getByText(/seconds left/)).toBeTruthy();
});
