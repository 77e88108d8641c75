/**
 * The Content-Security-Policy of the built app, in one place: as a meta element in the page, so that it holds on any
 * host, and as a response header of the preview server, which alone can forbid framing.
 */
import type { Plugin } from 'vite';

/** Vite's development server needs inline scripts for hot updates, so the policy guards what is built only. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'headwater-content-security-policy',
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
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
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of Object.entries(securityHeaders(pathname))) response.setHeader(name, value);
        next();
      });
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

/** A worker has the policy of its own response. This one paints with WebAssembly, and asks nobody for anything. */
const PAINTER = /\/png-worker-[\w-]+\.js$/;
const PAINTER_DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'font-src': 'data:',
  'require-trusted-types-for': "'script'",
};

/** What a server says with the file at that path. A meta element may not carry `frame-ancestors`; only a header can. */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  const directives = PAINTER.test(path) ? PAINTER_DIRECTIVES : { ...DIRECTIVES, 'frame-ancestors': "'none'" };
  return {
    'Content-Security-Policy': policyText(directives),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

function policyText(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
