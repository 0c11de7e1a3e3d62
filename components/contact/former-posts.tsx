import { contactWords } from '../../lib/i18n/contact.ts';
import { useWords } from '../app/app.tsx';
import { Button, TextField } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import type { PostDraft } from './person-draft.ts';

interface FormerPostsProps {
  readonly value: readonly PostDraft[];
  readonly onChange: (posts: readonly PostDraft[]) => void;
}

/** Where somebody was before: company, role and until when, one after another. */
export function FormerPosts({ value, onChange }: FormerPostsProps) {
  const words = useWords(contactWords);
  const set = (index: number, patch: Partial<PostDraft>) =>
    onChange(value.map((post, at) => (at === index ? { ...post, ...patch } : post)));
  return (
    <fieldset className="field former-posts">
      <legend>{words.formerly}</legend>
      {value.map((post, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing else while it is empty
        <div key={index} className="former-post">
          <TextField
            label={words.company}
            value={post.company}
            onChange={(company) => set(index, { company })}
          />
          <TextField label={words.role} value={post.role} onChange={(role) => set(index, { role })} />
          <TextField
            label={words.postUntil}
            type="date"
            value={post.until}
            onChange={(until) => set(index, { until })}
          />
          <Button
            look="icon"
            label={words.removePost(post.company)}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <Icon name="cross" size={14} />
          </Button>
        </div>
      ))}
      <div>
        <Button small onClick={() => onChange([...value, { company: '', role: '', until: '' }])}>
          {words.addPost}
        </Button>
      </div>
    </fieldset>
  );
}
