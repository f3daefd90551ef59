/** The part of the page that the preload reads: which case file is shown. */
declare const location: { readonly hash: string };
