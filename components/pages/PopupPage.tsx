export function PopupPage() {
  return null;
}
