import { useOntology } from '../../../api/ontology.tsx';
import { useGraphWords } from '../../../language/graph-words.ts';
import { useLanguage } from '../../../language/language.tsx';
import { Seal } from '../../../parts/seal.tsx';
import type { Scene } from '../scene.ts';

interface LegendProps {
  readonly scene: Scene | null;
  /** Names of types as the API has them: PROJECT. */
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}

/** What the colours mean and how many there are of each; a type that is picked narrows the picture to itself. */
export function Legend({ scene, picked, onChange }: LegendProps) {
  const { language } = useLanguage();
  const texts = useGraphWords();
  const ontology = useOntology();
  const counts = new Map<string, number>();
  for (const { type } of scene?.nodes ?? []) counts.set(type, (counts.get(type) ?? 0) + 1);
  const toggle = (value: string) => onChange(picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value]);
  return (
    <fieldset class="legend">
      <legend class="visually-hidden">{texts.legend}</legend>
      {[...ontology.types.values()]
        .filter(({ name }) => name !== 'Figure')
        .map(({ name, label }) => (
          <button key={name} type="button" aria-pressed={picked.includes(name.toUpperCase())} onClick={() => toggle(name.toUpperCase())}>
            <Seal type={name} /> {label[language]} <span class="quiet">{counts.get(name) ?? 0}</span>
          </button>
        ))}
      <span class="quiet small dashed">{texts.dashed}</span>
    </fieldset>
  );
}
