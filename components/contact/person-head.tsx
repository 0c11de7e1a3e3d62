import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import { throughWhom } from '../../lib/glance/facts.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { companyWords } from '../../lib/i18n/company.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { lineageWords } from '../../lib/i18n/lineage.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import { isJapaneseName } from '../../lib/identity/person-name.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { LoadTag } from './load-tag.tsx';
import { RelationLines } from './relation-lines.tsx';
import { ThroughWords } from './through-words.tsx';

/** Who this is: name with its reading, work, and how we met and through whom. */
export function PersonHead({ sheet }: { readonly sheet: ContactSheet }) {
  const { zone } = useApp();
  const { go } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(contactWords);
  const companyWord = useWords(companyWords);
  const samePerson = useWords(samePersonWords);
  const lineage = useWords(lineageWords);
  const { contact, introductions, metThrough } = sheet;
  const { name, company, role, specialty, howMet, metOn, howWell, otherNames = [], load } = contact;
  const through = throughWhom(contact, introductions, metThrough, zone);
  const work = [role, specialty, contact.subSpecialty].filter(Boolean).join(' · ');

  return (
    <header className="person-head">
      <div className="title">
        <h1 lang={isJapaneseName(name.written) ? 'ja' : 'en'}>{name.written}</h1>
        {name.reading && <span className="quiet small reading">{name.reading}</span>}
        <Button
          look="icon"
          small
          label={common.edit}
          shortcut="d"
          onClick={() => go({ at: 'edit-person', contactId: contact.id })}
        >
          <Icon name="pencil" size={14} />
        </Button>
      </div>
      {otherNames.length > 0 && <p className="quiet small">{samePerson.alsoNamed(otherNames.join(', '))}</p>}
      {(company || work !== '') && (
        <p>
          {company && (
            <button
              type="button"
              className="link company"
              title={companyWord.lookAt(company)}
              onClick={() => go({ at: 'company', name: company })}
            >
              {company}
            </button>
          )}
          {company && work !== '' && ' · '}
          {work}
        </p>
      )}
      {(through || howMet || metOn) && (
        <p className="quiet">
          <ThroughWords
            contact={contact}
            through={through}
            onOpen={(id) => go({ at: 'person', contactId: id })}
          />{' '}
          <button type="button" className="link" onClick={() => go({ at: 'lineage', contactId: contact.id })}>
            {lineage.link}
          </button>
        </p>
      )}
      <RelationLines sheet={sheet} />
      {(howWell || load || contact.careful || contact.tags.length > 0) && (
        <p className="tags">
          {contact.careful && <span className="tag hold-back">{words.holdBack}</span>}
          {howWell && <span className="tag">{words.howWell[howWell]}</span>}
          {load && <LoadTag load={load} />}
          {contact.tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </p>
      )}
    </header>
  );
}
