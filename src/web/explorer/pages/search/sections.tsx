import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { type ListState, useList } from '../../api/use-list.ts';
import type { Connection } from '../../api/use-pages.ts';
import { useLanguage } from '../../language/language.tsx';
import type { FigureBrief } from '../../parts/figures.ts';
import { type DocumentBrief, DocumentRow } from '../../parts/lists/document-list.tsx';
import { FigureList } from '../../parts/lists/figure-list.tsx';
import { ListEnd } from '../../parts/lists/list-end.tsx';
import { VirtualList } from '../../parts/lists/virtual-list.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { EntityHitRow, PassageHitRow } from './hit-rows.tsx';
import {
  DOCUMENTS,
  type DocumentsAnswer,
  ENTITIES,
  type EntityHit,
  FIGURES,
  type FiguresAnswer,
  type HitsAnswer,
  type Kind,
  PASSAGES,
  type PassageHit,
  type SearchVariables,
} from './hits.ts';

export interface SectionProps {
  readonly variables: SearchVariables;
  /** Whether nothing else is on the page: then the whole list is read as one scrolls. */
  readonly isWhole: boolean;
  /** Where the whole list is. */
  readonly href: string;
  /** Whether it is known that there are any: then the list is announced before it is here. */
  readonly isSure: boolean;
}

const FIRST = 8;
const PAGE = 100;
const hitsOf = <T,>({ found }: HitsAnswer<T>): Connection<T> => found.hits;
const foundOf = <T,>({ found }: { readonly found: Connection<T> }): Connection<T> => found;

export const SECTIONS: Readonly<Record<Kind, (props: SectionProps) => ComponentChildren>> = {
  entities: (props) => <EntitySection {...props} />,
  passages: (props) => <PassageSection {...props} />,
  figures: (props) => <FigureSection {...props} />,
  documents: (props) => <DocumentSection {...props} />,
};

function EntitySection({ variables, ...frame }: SectionProps) {
  const list = useList<EntityHit, HitsAnswer<EntityHit>>(ENTITIES, { ...variables, first: frame.isWhole ? PAGE : FIRST }, hitsOf);
  return (
    <Section kind="entities" list={list} {...frame}>
      <VirtualList items={list.items} keyOf={({ entity }) => entity.id}>
        {(hit) => <EntityHitRow hit={hit} />}
      </VirtualList>
    </Section>
  );
}

function PassageSection({ variables, ...frame }: SectionProps) {
  const { types: _, ...own } = variables;
  const list = useList<PassageHit, HitsAnswer<PassageHit>>(PASSAGES, { ...own, first: frame.isWhole ? PAGE : FIRST }, hitsOf);
  return (
    <Section kind="passages" list={list} {...frame}>
      <VirtualList items={list.items} keyOf={({ id }) => id} height={54}>
        {(hit) => <PassageHitRow hit={hit} />}
      </VirtualList>
    </Section>
  );
}

function FigureSection({ variables, ...frame }: SectionProps) {
  const { types: _, ...own } = variables;
  const list = useList<FigureBrief, FiguresAnswer>(FIGURES, { ...own, first: frame.isWhole ? PAGE : FIRST }, foundOf);
  return (
    <Section kind="figures" list={list} {...frame}>
      <FigureList figures={list.items} withScope />
    </Section>
  );
}

function DocumentSection({ variables, ...frame }: SectionProps) {
  const { types: _, ...own } = variables;
  const list = useList<DocumentBrief, DocumentsAnswer>(DOCUMENTS, { ...own, first: frame.isWhole ? PAGE : FIRST }, foundOf);
  return (
    <Section kind="documents" list={list} {...frame}>
      <VirtualList items={list.items} keyOf={({ id }) => id}>
        {(document) => <DocumentRow document={document} />}
      </VirtualList>
    </Section>
  );
}

interface FrameProps extends Omit<SectionProps, 'variables'> {
  readonly kind: Kind;
  readonly list: ListState<unknown>;
  readonly children: ComponentChildren;
}

function Section({ kind, list, isWhole, href, isSure, children }: FrameProps) {
  const { words } = useLanguage();
  if (list.total === 0 || (list.total === null && !list.error && !isSure)) return null;
  return (
    <section class="card kind">
      <h2>
        {words[kind]} <span class="quiet">{list.total?.toLocaleString('en')}</span>
      </h2>
      <Waiting isOn={list.total === null && list.error === null} />
      {children}
      {(isWhole || list.error) && <ListEnd list={list} />}
      {!isWhole && !list.error && list.after !== null && (
        <p>
          <Link href={href}>{words.more}</Link>
        </p>
      )}
    </section>
  );
}
