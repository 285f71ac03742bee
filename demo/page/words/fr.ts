import type { Words } from "./en.js"

export const fr: Words = {
  demo: "Démo",
  product: "Produit",
  language: "Langue",
  scheme: "Apparence",
  schemes: { system: "Système", light: "Clair", dark: "Sombre" },
  standIn: "Personio de démo",
  newTab: "s’ouvre dans un nouvel onglet",

  signInTitle: "Se connecter à {app}",
  signInLead: "Choisissez un compte de cette démo.",
  signOut: "Se déconnecter",

  nav: {
    onyo: ["Accueil", "Commandes", "Équipement", "Personnes"],
    thrive: ["Accueil", "Formations", "Campagnes", "Personnes"],
  },
  settings: "Paramètres",
  integrations: "Intégrations",
  lead: {
    onyo: "Reliez onyo aux outils que votre entreprise utilise déjà.",
    thrive: "Faites venir vos équipes dans Thrive Learning depuis les outils que vous utilisez déjà.",
  },
  about: {
    onyo: "Les nouvelles personnes commandent dès le premier jour ; l’accès prend fin à leur départ.",
    thrive: "Personnes, équipes et absences restent à jour, et chacun reçoit les bonnes formations.",
  },
  people: "Ressources humaines",
  others: "Autres intégrations",
  neighbours: {
    onyo: {
      calendar: "Les dates de livraison dans l’agenda de chacun.",
      chat: "Un message à l’arrivée d’une commande.",
      access: "Les employés se connectent avec leur compte d’entreprise.",
    },
    thrive: {
      calendar: "Les dates de formation dans l’agenda de chacun.",
      chat: "Un rappel quand une formation arrive à échéance.",
      access: "Les employés se connectent avec leur compte d’entreprise.",
    },
  },
  active: "Activé",
  available: "Disponible",
  connect: "Connecter Personio",
  connectAnother: "Connecter un autre compte",
  nothingYet: "Pas encore connecté",
  connected: "Connecté",
  attention: "À vérifier",
  loading: "Chargement des connexions…",
  failed: "Vos connexions n’ont pas pu être chargées.",
  tryAgain: "Réessayer",

  connectedSince: "Connecté le {date}",
  checkedAt: "dernière vérification le {time}",
  canRead: "{app} peut lire",
  canChange: "{app} peut modifier",
  confirmedByYou: "confirmé par vous",
  rejected: "Personio n’accepte plus le secret API enregistré. Reconnectez-vous pour que {app} reste à jour.",
  missingLead:
    "Certaines cases avec lesquelles {app} a été configuré ne sont plus cochées dans Personio : {list}.",

  checkNow: "Vérifier maintenant",
  checking: "Vérification…",
  checkGood: "Personio partage toujours tout ce avec quoi {app} a été configuré.",
  checkBad: "La vérification a trouvé un problème.",
  checkUnknown: "Personio n’a pas pu être interrogé. Rien n’a changé ; réessayez plus tard.",
  repair: "Réparer",
  reconnect: "Reconnecter",
  disconnect: "Déconnecter",
  disconnectQuestion: "Déconnecter {name} ?",
  disconnectLead:
    "{app} supprime le secret API enregistré et ne lit plus rien dans Personio. Supprimez aussi « {name} » dans Personio : c’est seulement alors que le secret cesse de fonctionner.",
  keep: "Conserver",
  disconnectFailed: "Cela n’a pas fonctionné. La connexion existe toujours.",
  disconnected: "{name} est déconnecté.",

  supportHours: "Du lundi au vendredi, 9 h–17 h",
  chat: "Ici s’ouvre le chat de {app}. Référence : {reference}",
  handoffFailed:
    "Ce lien n’est plus valable. Demandez-en un nouveau à la personne qui l’a envoyé, ou connectez Personio d’ici.",
}
