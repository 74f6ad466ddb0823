const SOFT = 0.06;
const LASTS_S = 1.2;
/** A fifth, low: G4 and D5. */
const TONES_HZ = [392, 587.33];

/** One soft tone, made on the spot: no file, no network. Silent where the browser gives no sound without a gesture. */
export function chime(): void {
  const context = new AudioContext();
  if (context.state === 'suspended') void context.resume();
  const gain = context.createGain();
  gain.connect(context.destination);
  gain.gain.setValueAtTime(0, context.currentTime);
  gain.gain.linearRampToValueAtTime(SOFT, context.currentTime + 0.05);
  gain.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + LASTS_S);
  for (const frequency of TONES_HZ) {
    const tone = context.createOscillator();
    tone.frequency.value = frequency;
    tone.connect(gain);
    tone.start();
    tone.stop(context.currentTime + LASTS_S);
  }
  setTimeout(() => void context.close(), (LASTS_S + 0.5) * 1000);
}
