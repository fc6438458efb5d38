/** Questions in words that are ready to be asked, with the page that answers each. */
export const QUESTIONS = [
  {
    zh: '哪些项目服务京津冀协同发展？',
    en: 'Which projects serve 京津冀协同发展?',
    href: `/search?q=${encodeURIComponent('京津冀协同发展')}`,
  },
  { zh: '乡村振兴由谁落实，怎样落实？', en: 'Who carries out 乡村振兴, and how?', href: `/search?q=${encodeURIComponent('乡村振兴')}` },
  { zh: '有哪些数值目标？', en: 'Which numbers are promised?', href: '/ledger' },
  { zh: '去年的目标兑现了吗？', en: 'Were last year’s targets met?', href: '/promises' },
  { zh: '上级部署的行动，哪些地方承接？', en: 'Which places take up what the level above sets out?', href: '/cascade' },
  { zh: '各地对各项战略的响应如何？', en: 'How does each place answer each strategy?', href: '/matrix' },
] as const;
