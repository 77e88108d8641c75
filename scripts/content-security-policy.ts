/**
 * The Content-Security-Policy of the built app, in one place: as a meta element in the page, so that it holds on any
 * host, and as a response header of the preview server, which alone can forbid framing.
 */
import type { Plugin } from 'vite';

/** Vite's development server needs inline scripts for hot updates, so the policy guards what is built only. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'headwater-content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText(DIRECTIVES) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  // React writes style attributes through the DOM, but exported SVG shown as a preview carries them as text.
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' blob: data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'headwater',
};

/** A meta element may not carry `frame-ancestors`; only the header can. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyText({ ...DIRECTIVES, 'frame-ancestors': "'none'" }),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

function policyText(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
