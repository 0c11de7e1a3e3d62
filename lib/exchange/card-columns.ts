/** How files of business cards name their columns, in both languages: Eight, Sansan, spreadsheets kept by hand. */

export type CardColumn =
  | 'name'
  | 'family'
  | 'given'
  | 'company'
  | 'role'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'on'
  | 'line';

const NAMES: Readonly<Record<CardColumn, readonly string[]>> = {
  name: [
    '氏名',
    '名前',
    'お名前',
    'ご氏名',
    '姓名',
    'name',
    'full name',
    'fullname',
    'contact',
    'contact name',
  ],
  family: ['姓', '氏', '苗字', '名字', '氏名[姓]', 'last name', 'lastname', 'family name', 'surname'],
  given: ['名', '氏名[名]', 'first name', 'firstname', 'given name'],
  company: [
    '会社名',
    '会社',
    '社名',
    'ご所属',
    '所属',
    '勤務先',
    '組織名',
    'company',
    'company name',
    'organization',
    'organisation',
    'organization name',
    'employer',
  ],
  role: ['役職', '肩書', '肩書き', '職位', 'role', 'title', 'job title', 'position', 'organization title'],
  email: [
    'e-mail',
    'email',
    'mail',
    'メール',
    'メールアドレス',
    'eメール',
    'email address',
    'e-mail address',
    'e-mail 1 - value',
  ],
  phone: [
    'tel会社',
    'tel直通',
    'tel部門',
    'tel',
    '電話',
    '電話番号',
    'phone',
    'phone number',
    'telephone',
    'business phone',
    'phone 1 - value',
  ],
  mobile: ['携帯電話', '携帯番号', '携帯', 'mobile', 'mobile phone', 'cell', 'cell phone'],
  on: ['名刺交換日', '交換日', '日付', 'date', 'met on', 'exchanged on', 'connected on'],
  line: [
    'メモ',
    '備考',
    '一言',
    '一言メモ',
    'ひとこと',
    '内容',
    'note',
    'notes',
    'memo',
    'line',
    'comment',
    'comments',
  ],
};

const COLUMN_OF: ReadonlyMap<string, CardColumn> = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.map((name) => [name, column as CardColumn])),
);

/** Without the number of the first and without what the bracket says of it: `Email(1)`, `住所(1)［全て］`, `TEL1`. */
export function columnNamed(header: string): CardColumn | undefined {
  const name = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\ufeff/u, '')
    .replace(/[\s　_]+/gu, ' ')
    .trim();
  return COLUMN_OF.get(name) ?? COLUMN_OF.get(name.replace(/\(?1\)?(?=$|\[)/u, '').replace(/\[全て\]$/u, ''));
}
