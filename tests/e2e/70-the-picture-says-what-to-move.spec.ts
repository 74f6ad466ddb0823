import type { Scene } from '../fixtures/pictures/scenes';
import type { Sound } from '../fixtures/pictures/sounds';
import { expect, PicturePage, test } from './support/picture-page';

const PICTURES: [Scene, string][] = [
  ['good', 'Your picture is good. You are ready for the talk.'],
  ['a white wall', 'Your picture is good. You are ready for the talk.'],
  ['little light', 'There is too little light on your face.'],
  ['too much light', 'There is too much light on your face.'],
  ['a window behind', 'The light is behind you. Turn so that the window is in front of you'],
  ['a yellow lamp', 'The light is very yellow.'],
  ['blue light', 'The light is very blue.'],
  ['a green lamp', 'The light is greenish.'],
  ['far to the side', 'Move a little to the right'],
  ['low', 'You are low in the picture.'],
  ['head cut off', 'The top of your head is cut off.'],
  ['far away', 'Come closer to the camera.'],
  ['very near', 'You are close to the camera.'],
  ['not sharp', 'Your picture is not sharp.'],
  ['a strong colour', 'The colour behind you draws the eye.'],
  ['a heap of things behind', 'It is busy behind you.'],
  ['a slanting screen', 'The camera is tilted.'],
  ['looking away', 'Look straight into the camera'],
  ['an empty room', 'Nobody is in view.'],
  ['a closed shutter', 'The camera sees nothing.'],
];

for (const [scene, sentence] of PICTURES) {
  test.describe(() => {
    test.use({ scene });
    test(`the picture: ${scene} (S4-4)`, async ({ bakkie }) => {
      const picture = await PicturePage.open(bakkie);
      await expect(picture.says(sentence)).toBeVisible();
      expect(picture.complaints).toEqual([]);
    });
  });
}

const SOUNDS: [Sound, string][] = [
  ['speech', 'You can be heard well.'],
  ['silence', 'There is nothing to hear.'],
  ['soft speech', 'You are hard to hear.'],
  ['speech in noise', 'There is a lot of noise.'],
  ['shouting', 'You are too loud.'],
];

for (const [sound, sentence] of SOUNDS) {
  test.describe(() => {
    test.use({ sound });
    test(`the microphone: ${sound}`, async ({ bakkie }) => {
      const picture = await PicturePage.open(bakkie);
      await expect(picture.says(sentence).first()).toBeVisible();
      expect(picture.complaints).toEqual([]);
    });
  });
}
