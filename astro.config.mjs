import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { handbook } from './src/integrations/handbook.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { billOfMaterials } from './src/integrations/sbom.ts';
import { sidebar } from './src/integrations/sidebar.ts';
import { siteHeaders } from './src/integrations/site-headers.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [
    handbook(),
    // Short links forward, and what stands in a frame is no page of its own.
    sitemap({ filter: (page) => !/\/(?:e|embed)\//.test(page) }),
    starlight({
      title: 'Claude Auth Handbook',
      description: 'Paste an error, a log or a token: what it is, what is wrong, why, and what to do. Unofficial.',
      logo: { src: './src/assets/logo.svg', alt: '' },
      favicon: '/favicon.svg',
      head: [{ tag: 'link', attrs: { rel: 'alternate', type: 'application/rss+xml', title: 'What changed', href: '/feed.xml' } }],
      customCss: ['./src/styles/theme.css', './src/styles/handbook.css'],
      sidebar: sidebar(),
      routeMiddleware: './src/integrations/route-data.ts',
      components: {
        MarkdownContent: './src/components/starlight/MarkdownContent.astro',
        Footer: './src/components/starlight/Footer.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        LanguageSelect: './src/components/starlight/LanguageSelect.astro',
        Search: './src/components/search/Search.astro',
      },
      expressiveCode: { defaultProps: { wrap: true } },
      plugins: [
        starlightLinksValidator({
          errorOnRelativeLinks: true,
          // Written after it has run, or made from data; tests/site/links.test.ts follows every link of the finished site.
          exclude: ['/llms.txt', '/llms-full.txt', '/measured/*/#*', '/embed/**'],
        }),
      ],
      ...(site.repository ? { editLink: { baseUrl: `${site.repository}/edit/${site.branch}/` } } : {}),
      lastUpdated: false,
      pagination: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    }),
    markdownTwins(),
    siteHeaders(),
    billOfMaterials(),
  ],
});
