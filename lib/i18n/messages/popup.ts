export const popup = {
  nl: {},
  en: {},
};
