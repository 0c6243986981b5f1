import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '#api/cache.ts';
import { type CitationForm, citationOf } from '#commands/citing/citation.ts';
import { copyText } from '#commands/copy-link.ts';
import { fileName } from '#commands/export/file-name.ts';
import { saveFile } from '#commands/export/save-file.ts';
import { namesOf } from '#commands/set-viewpoint.ts';
import { useFilters } from '#state/filters.ts';
import { useViewpoint } from '#state/viewpoint.ts';
import { filtersInForce } from './filter-words.ts';
import { useVocabulary } from './use-vocabulary.ts';

export interface CitationFormsProps {
  /** What is cited, in words. */
  readonly title: string;
  /** Where it stays to be found. */
  readonly address: string;
}

const forms: Record<CitationForm, { readonly label: string; readonly ending: string }> = {
  text: { label: 'Text', ending: 'txt' },
  bibtex: { label: 'BibTeX', ending: 'bib' },
  csl: { label: 'CSL-JSON', ending: 'json' },
};

/** A citation in one of its forms, to be copied or saved. */
export function CitationForms({ title, address }: CitationFormsProps) {
  const [form, setForm] = useState<CitationForm>('text');
  const [outcome, setOutcome] = useState<string | null>(null);
  const [accessed] = useState(() => new Date());
  const graph = useCall('graph', {}).data;
  const vocabulary = useVocabulary();
  const filters = useFilters();
  const viewpoint = useViewpoint();
  if (graph === undefined || vocabulary === null) return null;
  const citation = citationOf(
    {
      title,
      address,
      graph: graph.profile.name,
      dataVersion: graph.dataVersion,
      filters: filtersInForce(filters, vocabulary).map(({ words }) => words),
      names: namesOf(viewpoint),
      accessed,
    },
    form,
  );
  const copy = async () => {
    const isCopied = await copyText(citation);
    setOutcome(isCopied ? 'Copied.' : 'This browser does not let a page copy: select the text and copy it.');
  };
  const save = () => {
    const name = fileName(graph.profile.name, 'citation', forms[form].ending);
    saveFile(name, new Blob([citation], { type: 'text/plain;charset=utf-8' }));
    setOutcome(`Saved as ${name}.`);
  };
  return (
    <>
      <SegmentedControl
        aria-label="Form of the citation"
        size="xs"
        value={form}
        onChange={(value) => {
          setForm(value === 'bibtex' || value === 'csl' ? value : 'text');
          setOutcome(null);
        }}
        data={Object.entries(forms).map(([value, { label }]) => ({ value, label }))}
      />
      <textarea
        className="citation"
        data-form={form}
        aria-label="Citation"
        readOnly
        rows={form === 'text' ? 6 : 10}
        value={citation}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="cite-actions">
        <Button variant="default" size="compact-xs" onClick={() => void copy()}>
          Copy
        </Button>
        <Button variant="default" size="compact-xs" onClick={save}>
          Download
        </Button>
        <span role="status" className="quiet">
          {outcome}
        </span>
      </div>
    </>
  );
}
