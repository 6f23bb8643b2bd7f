/** Where the plan is kept on the device; apart, so that a page can look whether there is one before it fetches more. */
export const planPlace = 'uncoil.plan'
