export const options = {
  nl: {},
  en: {},
};
