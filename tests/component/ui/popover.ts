/** happy-dom has no popovers. Placement and the top layer are the browser's; here it is enough that opening can be asked for. */
Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
