/**
 * Given names in English and the short forms by which their owners are known; spellings of one name stand here, too.
 * General knowledge, the common ones only: each line a full name, then what it is shortened to.
 */
const SHORT = `
abigail abby gail
alexander alex sandy xander
alexandra alex sandra sandy lexi
andrew andy drew
anthony tony
antonia toni
barbara barb
benjamin ben benny
catherine kate katie cathy katherine kathryn kathy
charles charlie chuck
charlotte charlie lottie
christine chris chrissy tina
christopher chris kit
daniel dan danny
david dave davey
deborah deb debbie debra
donald don donnie
dorothy dot dottie
edward ed eddie ted ned
eleanor ellie nell
elizabeth liz lizzie beth betty eliza lisa elisabeth
francis frank
frederick fred freddie
geoffrey geoff jeffrey jeff
gerald gerry jerry
gregory greg gregg
harold harry hal
henry harry hank
isabella bella izzy isabel
jacob jake
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
john jack johnny
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence larry laurence
leonard len lenny leo
louis lou lewis
margaret maggie meg peggy
martin marty
matthew matt
maximilian max
michael mike mick mickey
michelle shelly
nathaniel nathan nate nat
nicholas nick nicky nicolas
nicole nicky
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil phillip
raymond ray
rebecca becky becca
richard rick dick ricky rich
robert rob bob bobby robbie bert
ronald ron ronnie
rosemary rose rosie
samantha sam sammy
samuel sam sammy
sarah sara sally
stephen steve steven stephan
susan sue susie suzanne
theodore theo ted teddy
theresa tess terry teresa
thomas tom tommy
timothy tim timmy
victoria vicky tori
vincent vince vinny
walter walt wally
william will bill billy liam
zachary zach zack
`;

const FULL = new Map<string, string[]>();
for (const line of SHORT.trim().split('\n')) {
  const [full = '', ...shorts] = line.split(' ');
  for (const name of [full, ...shorts]) FULL.set(name, [...(FULL.get(name) ?? []), full]);
}

/** The full names for which this one may stand, itself when it is in no list; lower case in and out. */
export function fullNamesOf(given: string): readonly string[] {
  return FULL.get(given) ?? [given];
}

/** Are these two ways of calling one person? Greg and Gregory, Bob and Rob; never Christine and Christopher. */
export function isShortForm(one: string, other: string): boolean {
  const full = fullNamesOf(other);
  return fullNamesOf(one).some((name) => full.includes(name));
}
