/** Reading meetings behind a company proxy: what the user allows, asked for and given back by a click. */
export {
  hasOptionalHosts,
  removeOptionalHosts,
  requestOptionalHosts,
  watchOptionalHosts,
} from '@/lib/browser/optional-hosts';
