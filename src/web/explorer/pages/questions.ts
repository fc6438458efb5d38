/** What the graph itself offers to ask about: its most served strategy, its best documented place, the years it has. */
export interface Topics {
  readonly strategy: string | null;
  readonly place: string | null;
  /** The latest year that has a report before and after it. */
  readonly year: number | null;
}

export interface Question {
  readonly zh: string;
  readonly en: string;
  readonly href: string;
}

const at = (path: string, parts: Readonly<Record<string, string | number>>) =>
  `${path}?${new URLSearchParams(Object.entries(parts).map(([name, value]) => [name, String(value)]))}`;

/** Six questions that run when they are clicked, about what is in this graph. */
export function questionsAbout({ strategy, place, year }: Topics): Question[] {
  const questions: (Question | null)[] = [
    strategy
      ? {
          zh: `哪些项目服务${strategy}？`,
          en: `Which projects serve ${strategy}?`,
          href: at('/ask', { question: 'serving', type: 'PROJECT', strategy }),
        }
      : null,
    place && year
      ? {
          zh: `${place}${year}年的目标兑现了吗？`,
          en: `Were the targets of ${place} for ${year} met?`,
          href: at('/promises', { place, year }),
        }
      : null,
    place
      ? { zh: `${place}部署的事，下级哪些承接？`, en: `Who below takes up what ${place} sets out?`, href: at('/cascade', { place }) }
      : null,
    { zh: '各地对各项战略的响应如何？', en: 'How does each place answer each strategy?', href: '/matrix' },
    place
      ? { zh: `${place}谁担任什么职务？`, en: `Who holds which office in ${place}?`, href: at('/ask', { question: 'offices', of: place }) }
      : null,
    strategy
      ? {
          zh: `“${strategy}”的提法何时何地出现？`,
          en: `When and where do texts say “${strategy}”?`,
          href: at('/wording', { phrase: strategy }),
        }
      : null,
    {
      zh: '哪些项目提出后再未提及？',
      en: 'Which projects were announced and never named again?',
      href: at('/ask', { question: 'silent' }),
    },
    { zh: '有哪些数值目标？', en: 'Which numbers are promised?', href: at('/ledger', { status: 'TARGET' }) },
  ];
  return questions.filter((question) => question !== null).slice(0, 6);
}
