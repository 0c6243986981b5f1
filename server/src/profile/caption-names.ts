/** Names that captions go by, the best first, as `plainly` writes them. */
const whole = [
  ...['caption', 'displayname', 'preflabel', 'name', 'title', 'label', 'fullname', 'headline', 'heading'],
  ...['nom', 'nombre', 'nome', 'naam', 'namn', 'navn', 'nimi', 'isim', 'nazwa', 'nazev', 'nev', 'ime'],
  ...['имя', 'название', 'наименование', 'ονομα', 'שם', 'اسم', 'الاسم', 'नाम', 'ชื่อ'],
  ...['名前', '氏名', '名称', '名字', '姓名', '名稱', '이름', '성명', '명칭'],
  ...['titel', 'titre', 'titulo', 'titolo', 'tytul', 'заголовок', 'عنوان', '题名', '标题', '標題', '題名'],
  ...['タイトル', '表題', '제목', 'bezeichnung', 'benennung', 'etiqueta', 'libelle', 'denominazione'],
];
const endings = ['name', 'title', 'label', 'caption'];
/** They name a part of what is meant. */
const parts = ['firstname', 'lastname', 'middlename', 'givenname', 'familyname', 'surname', 'filename'];
const identifiers = ['code', 'symbol', 'number', 'key', 'slug', 'id', 'identifier', 'uri', 'url'];

type NameTest = (name: string) => boolean;
const equals = (wanted: string) => (name: string) => name === wanted;
const endsWith = (wanted: string) => (name: string) => name.endsWith(wanted) && !parts.includes(name);
/** `name_en`, `title@ko`: English first, as the page is. */
const inEnglish = (wanted: string) => (name: string) => name === `${wanted}en`;
const inAnyLanguage = (wanted: string) => (name: string) =>
  name.startsWith(wanted) && name.length === wanted.length + 2;

/** Lists of tests, the best name first; each takes a name as `plainly` writes it. */
export const names: Readonly<Record<'captions' | 'identifiers', readonly NameTest[]>> = {
  captions: [
    ...whole.map(equals),
    ...endings.map(inEnglish),
    ...endings.map(endsWith),
    ...endings.map(inAnyLanguage),
    ...parts.map(equals),
  ],
  identifiers: [...identifiers.map(equals), ...identifiers.map(endsWith)],
};

/** A name without regard to case, accents and separators: `Display_Name` is "displayname". */
export function plainly(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}
