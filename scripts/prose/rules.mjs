// The words and phrases that `npm run prose` rejects, each with what to write instead. `bad` is an example that the rule must find, `good` one that
// it must not; check.mjs tries both before it reads any page. Code between backticks is never checked.
export const RULES = [
  // Phrases that read like a translation.
  { find: /\bshall\b/i, write: "will, must, or should", bad: "It shall run.", good: "A shallow copy." },
  { find: /\b(?:is|are|was|were|be|been) told\b/i, write: "who says or shows it", bad: "The user is told.", good: "He told us." },
  { find: /\bthat which\b/i, write: "what", bad: "That which is due.", good: "The list that the site has." },
  { find: /\bwho(?:so)?ever\b/i, write: "anyone who", bad: "Whoever signs in.", good: "Anyone who signs in." },
  { find: /\bmend(?:s|ed|ing)?\b/i, write: "fix", bad: "It mends itself.", good: "We recommend it." },
  { find: /\bput(?:s|ting)? in place\b(?! of)/i, write: "install", bad: "It is put in place.", good: "Put it here." },
  { find: /\bnot to be\b/i, write: "can't be", bad: "It is not to be had.", good: "It doesn't need to be there." },
  { find: /\b(?:stand|stands|stood) beside\b/i, write: "is next to", bad: "It stands beside the icon.", good: "It stands in for the site." },
  { find: /\b(?:lay|lays|laid) (?:[^.;]{1,40} )?beside\b/i, write: "compare with", bad: "It lays the list beside the rows.", good: "It lays the list out." },
  { find: /\b(?:take|takes|took|taken|taking) (?:\w+ ){0,2}along\b/i, write: "move", bad: "Take preferences along.", good: "Take them over." },
  { find: /\bturn(?:s|ed)? (?:\w+ )?away\b/i, write: "block", bad: "It turns programs away.", good: "It turns the switch off." },
  { find: /\b(?:is|are) due then\b/i, write: "the sentence again", bad: "What is due then is shown.", good: "What is due is shown." },
  { find: /\bgo(?:es)? on by (?:itself|themselves)\b/i, write: "continues automatically", bad: "It goes on by itself.", good: "It goes on." },
  { find: /\b(?:says?|said) yes to\b/i, write: "approve", bad: "Say yes to the plan.", good: "Say what changes." },
  { find: /\bin (?:the )?stead of\b/i, write: "instead of", bad: "In the stead of it.", good: "Instead of it." },
  { find: /\b(?:here|there|where)(?:of|by|in|upon|from)\b/i, write: "a plain word", bad: "The list thereof.", good: "Therefore it stops." },
  { find: /\banew\b/i, write: "again", bad: "Take it anew.", good: "A new file." },
  { find: /\bto the end of it\b|\bto its end\b/i, write: "completely", bad: "It was read to its end.", good: "Until it ends." },
  { find: /\bnobody answers\b/i, write: "can't be reached", bad: "Nobody answers there.", good: "Nobody is signed in." },
  { find: /\bmuch is\b|\bdeletes much\b/i, write: "a lot, many, or a large deletion", bad: "A plan that deletes much.", good: "Not much changed." },
  { find: /\bas it is\b(?=[.;]|$)/i, write: "unchanged", bad: "The file is left as it is.", good: "As it is small, it fits." },
  // Grammar and spelling of the United States.
  { find: /\b(?:colour|behaviour|neighbour|favour|honour|labour|rumour)\w*/i, write: "-or", bad: "A colour.", good: "A color." },
  { find: /\b(?:cancel|label|travel|signal|model|level|channel|total)l(?:ed|ing)\b/i, write: "one l", bad: "It was cancelled.", good: "The cancellation." },
  { find: /\blicences?\b/i, write: "license", bad: "The licence.", good: "The license." },
  { find: /\b(?:defen|offen|preten)ces?\b/i, write: "-se", bad: "A defence.", good: "A defense." },
  { find: /\b(?:cent|lit|theat|met)res?\b/i, write: "-er", bad: "The software centre.", good: "The software center." },
  { find: /\bcatalogues?\b|\bprogrammes?\b|\bgrey\b|\bjudgement\b/i, write: "the US spelling", bad: "A catalogue.", good: "Programmed." },
  { find: /\b(?:organ|recogn|real|optim|unoptim|notar|serial|author|normal|initial|minim|maxim|synchron|summar|util|custom|final|personal)is(?:e|es|ed|ing|ation)\b/i, write: "-ize", bad: "It is organised.", good: "It is organized." },
  { find: /\bwhilst\b|\bamongst\b/i, write: "while, among", bad: "Whilst it runs.", good: "While it runs." },
  { find: /\bafterwards\b/i, write: "afterward, later, or then", bad: "It runs afterwards.", good: "It runs afterward." },
  { find: /\bfor ever\b/i, write: "forever", bad: "It lasts for ever.", good: "It lasts forever." },
  { find: /\bany more(?=[.,;:)]|$)/im, write: "anymore, or no longer", bad: "It isn't there any more.", good: "Any more contests?" },
  { find: /\btick(?:s|ed|ing)? (?:the|every|all|a|its|each)\b/i, write: "check", bad: "Tick every box.", good: "Check every box." },
  { find: /\bthe bin\b/i, write: "the trash", bad: "Empty the bin.", good: "The binary." },
  { find: /\bcan not\b/i, write: "can't or cannot", bad: "It can not run.", good: "It cannot run." },
  { find: /\bin order to\b/i, write: "to", bad: "In order to sync.", good: "In the order of start." },
  { find: /\butili[sz]e/i, write: "use", bad: "Utilize it.", good: "The utility." },
  { find: /\be\.g\.|\bi\.e\.|\betc\./i, write: "such as, that is, and so on", bad: "Sites, e.g. AtCoder.", good: "Sites such as AtCoder." },
  { find: /\w, \w+ or \w+(?=[.;)]|$)|\w, \w+ and \w+(?=[.;)]|$)/m, write: "a comma before the last item of a list", bad: "Add tray, window and list.", good: "Add tray, window, and list.", only: "said" },
];

/** The most words of one sentence in a page, and in a message. */
export const LONGEST = { page: 60, said: 45 };
