import type { Messages } from "./en.js"

/**
 * French with “vous”; headings and buttons in the infinitive. A narrow no-break space (U+202F) stands before : ; ? and
 * inside « », a no-break space (U+00A0) between a number and its noun. No “de”, “que” or “si” before a slot: it would
 * have to be elided before some products' names. “S’identifier” is to log in, because “connecter” is what happens to
 * Personio.
 */
const fr: Messages = {
  quote: "« {text} »",
  listSeparator: " · ",
  step: "Étape {n} sur {total}",
  close: "Fermer",
  back: "Retour",
  cancel: "Annuler",
  help: "Aide",
  newTab: "s’ouvre dans un nouvel onglet",
  copy: "Copier",
  copied: "Copié",
  copyFailed: "Sélectionnez le texte et copiez-le avec {keys}.",
  optional: "facultatif",
  "close.question":
    "Fermer et abandonner les valeurs collées ? Personio n’affiche le secret API qu’une seule fois.",
  "close.questionTyped": "Fermer et abandonner votre saisie ?",
  "close.questionChecking": "Fermer pendant la vérification ? La connexion peut encore aboutir.",
  "close.stay": "Rester",
  "close.close": "Fermer",

  "prepare.title": "Connecter Personio à {app}",
  "prepare.lead":
    "Vous créez une intégration dans Personio, puis vous collez deux valeurs ici. Environ 5 minutes.",
  "prepare.card": "{app} lira ces données de tout le personnel",
  "prepare.readOnly": "{app} ne peut rien modifier dans Personio.",
  "prepare.canChange": "{app} peut modifier : {areas}.",
  "prepare.attributes": {
    one: "{n} attribut d’employé lisible",
    many: "{n} d’attributs d’employé lisibles",
    other: "{n} attributs d’employé lisibles",
  },
  "prepare.show": "Afficher",
  "prepare.hide": "Masquer",
  "prepare.addOptional": "Ajouter des données facultatives ({n})",
  "prepare.ownFields": "Champs personnalisés",
  "prepare.address": "Votre adresse Personio",
  "prepare.addressOptional": "Votre adresse Personio (facultatif)",
  "prepare.addressWhere": "Où la trouver ?",
  "prepare.addressHelp": "Identifiez-vous dans Personio, puis regardez la barre d’adresse du navigateur.",
  "prepare.addressPart": "La partie avant le premier point",
  "prepare.understood": "Nous ouvrirons {host}.",
  "prepare.role": "Pas de droits d’administration dans Personio ?",
  "prepare.continue": "Continuer",
  "prepare.resumed": "Reprenez là où vous en étiez. Les valeurs collées ne sont jamais conservées.",
  "prepare.startOver": "Recommencer",

  "address.empty": "Saisissez la première partie de votre adresse Personio, par exemple acme.",
  "address.login":
    "C’est la page d’identification de Personio. Identifiez-vous d’abord, puis copiez l’adresse.",
  "address.jobs": "C’est votre page carrières. Utiliser plutôt {host} ?",
  "address.use": "Utiliser {name}",
  "address.not_an_account":
    "{host} appartient à Personio, pas à votre entreprise. Identifiez-vous et copiez l’adresse qui s’affiche alors.",
  "address.not_personio":
    "{host} n’est pas une adresse Personio. Les adresses Personio se terminent par .app.personio.com, .personio.de ou .personio.com.",
  "address.characters": "La première partie compte de 3 à 40 lettres, chiffres ou traits d’union.",

  "send.button": "Transmettre cette configuration",
  "send.lead":
    "La personne qui ouvre le lien poursuit cette configuration. N’envoyez jamais de secret API par e-mail ou par chat.",
  "send.link": "Lien vers cette configuration",
  "send.expires": "Le lien est valable jusqu’au {time}.",
  "send.checklist": "Copier la checklist",
  "send.checklistLead": "Une checklist en texte brut, pour une personne qui administre Personio.",
  "send.failed": "{app} n’a pas pu créer de lien. Copiez plutôt la checklist.",

  "connect.title": "Créer l’intégration dans Personio",
  "connect.block1": "Ouvrir Personio, coller le nom",
  "connect.block2": {
    one: "Cocher cette case, puis {createIntegration}",
    many: "Cocher ces {n} de cases, puis {createIntegration}",
    other: "Cocher ces {n} cases, puis {createIntegration}",
  },
  "connect.block2Closed": "{n} à cocher : {list}",
  "connect.block3": "Rapporter ici les deux valeurs avant {finish}",
  "connect.inWords": "Dans Personio : {settings} en bas à gauche, puis {apiCredentials}.",
  "connect.captionCreate": "En haut à droite : {create}",
  "connect.captionGear": "En bas à gauche : {settings}",
  "connect.captionTile": "Puis {apiCredentials}",
  "connect.captionName": "Coller le nom",
  "connect.captionNext": "{next}",
  "connect.nameCopied": "Nom copié : {name}",
  "connect.nameLabel": "Nom de l’intégration",
  "connect.openPersonio": "Ouvrir Personio",
  "connect.inPersonio": "Dans Personio : {rights}",
  "connect.below": "En dessous : {attributes}",
  "connect.ownFields": "et les champs personnalisés de votre choix",
  "connect.nothingElse": "Rien d’autre, pas même {selectAll}.",
  "connect.captionCopyId": "{copyClientId}",
  "connect.captionCopySecret": "{copySecret}",
  "connect.captionFinish": "{finish} : plus tard",
  "connect.onlyOnce": "Personio n’affiche le secret API qu’une seule fois.",
  "connect.clientId": "ID client",
  "connect.secret": "Secret API (client secret)",
  "connect.pasteHere": "Coller ici",
  "connect.replace": "Remplacer",
  "connect.replaceClientId": "Remplacer l’ID client",
  "connect.replaceSecret": "Remplacer le secret API",
  "connect.characters": {
    one: "{n} caractère",
    many: "{n} de caractères",
    other: "{n} caractères",
  },
  "connect.values": "Valeurs : {n} sur 2",
  "connect.pasteHint": "{keys} : chaque valeur trouve son champ.",
  "connect.privacy": "Chiffré, uniquement pour {app}, jamais enregistré dans ce navigateur.",
  "connect.copyAndOpen": "Copier le nom et ouvrir Personio",
  "connect.copyName": "Copier le nom",
  "connect.submit": "Vérifier et connecter",
  "connect.showTicks": "Voir les cases à cocher",
  "connect.showValues": "Voir quoi copier",
  "connect.pasteClientId": "Coller l’ID client",
  "connect.pasteSecret": "Coller le secret API",
  "connect.checking": "Vérification en cours…",
  "connect.slow": "La vérification est toujours en cours. Elle peut prendre jusqu’à 20 secondes.",
  "connect.language": "Langue de Personio",
  "connect.restored": "Les valeurs ne sont jamais conservées. Collez à nouveau le secret API.",

  "marketplace.open":
    "Dans le Marketplace de Personio, ouvrez {app} et cliquez sur {connect}, puis sur {generate}.",
  "marketplace.copy": "Copiez l’ID client, revenez, collez-le ; puis faites de même avec le secret API.",
  "marketplace.captionConnect": "{connect}",
  "marketplace.captionGenerate": "{generate}",

  "connect.troubleshooting": "L’affichage est différent ?",
  "troubleshooting.login": "Vous voyez une page d’identification",
  "troubleshooting.loginHelp": "Identifiez-vous, puis rouvrez Personio depuis cette page.",
  "troubleshooting.button": "Le bouton est absent",
  "troubleshooting.buttonHelp":
    "Votre rôle doit inclure les droits de modification pour l’intégration Marketplace et l’API, et votre entreprise doit disposer du forfait Core Pro.",
  "troubleshooting.older": "Le bouton s’appelle {formerly}",
  "troubleshooting.olderHelp":
    "C’est l’ancienne version : même nom, mêmes cases, mêmes valeurs, dans un seul panneau.",
  "troubleshooting.company": "Vous voyez une autre entreprise",
  "troubleshooting.changeAddress": "Modifier l’adresse",
  "troubleshooting.otherAccount":
    "Quittez votre session Personio, puis identifiez-vous avec le compte de votre entreprise.",

  "credential.emptyClientId": "Collez l’ID client depuis Personio : {copyClientId}.",
  "credential.emptySecret": "Collez le secret API depuis Personio : {copySecret}.",
  "credential.swapped": "Ces deux valeurs semblent inversées.",
  "credential.swap": "Inverser",
  "credential.cleaned": "Les espaces superflus ont été supprimés.",
  "credential.movedClientId": "C’était l’ID client : il est maintenant dans son champ.",
  "credential.movedSecret": "C’était le secret API : il est maintenant dans son champ.",
  "credential.dots": "Ce ne sont que des points. Utilisez {copySecret} dans Personio.",
  "credential.nameClientId": "C’est le nom, pas l’ID client. Dans Personio : {copyClientId}.",
  "credential.nameSecret": "C’est le nom, pas le secret API. Dans Personio : {copySecret}.",
  "credential.linkClientId": "C’est une adresse, pas l’ID client. Dans Personio : {copyClientId}.",
  "credential.linkSecret": "C’est une adresse, pas le secret API. Dans Personio : {copySecret}.",
  "credential.recruiting":
    "Cela ressemble à la clé de recrutement. Utilisez les deux valeurs de l’intégration {name}.",
  "credential.length":
    "Ce secret API a une longueur inhabituelle. Copiez-le à nouveau dans Personio : {copySecret}.",
  "credential.unreadable":
    "Il n’y avait pas de texte dans ce que vous avez collé. Copiez la valeur à nouveau dans Personio.",
  "credential.unknown":
    "Cela ne ressemble ni à l’ID client ni au secret API. Copiez la valeur à nouveau dans Personio ou collez-la dans son champ.",
  "credential.refused": "non accepté",
  "credential.new": "nouveau",
  "credential.pasted": "Collé : {field}.",

  "companion.offer": "Garder la liste au premier plan",
  "companion.move": "Déplacez cette fenêtre vers le bord gauche.",
  "companion.away": "La configuration se trouve dans la petite fenêtre.",
  "companion.bringBack": "La ramener ici",

  "incomplete.title": {
    one: "Presque terminé : il reste {n} case à cocher dans Personio",
    many: "Presque terminé : il reste {n} de cases à cocher dans Personio",
    other: "Presque terminé : il reste {n} cases à cocher dans Personio",
  },
  "incomplete.lead": "Votre ID client et votre secret API sont corrects et restent ici.",
  "incomplete.finish": "Dans Personio, cliquez sur {finish}. Rien n’est perdu.",
  "incomplete.row": "Sur la ligne {name}, ouvrez le menu sous {action}.",
  "incomplete.tick": {
    one: "Cochez l’élément ci-dessus et enregistrez.",
    many: "Cochez les {n} d’éléments ci-dessus et enregistrez.",
    other: "Cochez les {n} éléments ci-dessus et enregistrez.",
  },
  "incomplete.again": "Vérifier à nouveau",
  "incomplete.still": "Toujours manquant, vérifié à {time}.",
  "incomplete.found": "Trouvé",
  "incomplete.unanswered": "La vérification automatique n’a pas abouti. Vous pouvez vérifier à nouveau.",
  "incomplete.captionRow": "Le menu sous {action}, ligne {name}",
  "incomplete.recreate": "Modification impossible ? Recréer l’intégration",

  "inconclusive.title": {
    one: "{n} élément n’a pas pu être vérifié",
    many: "{n} d’éléments n’ont pas pu être vérifiés",
    other: "{n} éléments n’ont pas pu être vérifiés",
  },
  "inconclusive.lead": "Regardez dans Personio si la case est cochée.",
  "inconclusive.where": "Dans Personio : {place}",
  "inconclusive.attest": "Je vois la case cochée dans Personio",
  "inconclusive.confirm": "Confirmer et connecter",
  "inconclusive.blocked":
    "{app} doit pouvoir le constater directement. Vérifiez à nouveau plus tard, ou contactez {app}.",

  "rejected.title": "Personio n’accepte pas ces valeurs",
  "rejected.lead": "Personio ne dit pas laquelle des deux pose problème. Copiez à nouveau les deux.",
  "rejected.copyBoth": "Dans Personio : {copyClientId}, collez, puis {copySecret}, collez.",
  "rejected.belong": "Les deux valeurs viennent bien de l’intégration {name} ?",
  "rejected.belongHelp": "Les deux doivent venir de l’intégration {name}, pas d’une autre.",
  "rejected.finished": "Déjà cliqué sur {finish} ?",
  "rejected.finishedHelp": "Le secret API ne peut alors plus être consulté.",
  "rejected.recreate": "Recréer l’intégration",
  "rejected.ready": "Prêt pour une nouvelle vérification",
  "rejected.afterRepairTitle": "Personio n’accepte plus ce secret API",
  "rejected.afterRepairLead":
    "Cela peut arriver quand des cases sont modifiées. Collez un nouveau secret API de l’intégration {name}, ou recréez l’intégration.",

  "earlier.kept":
    "Les valeurs associées à {name} sont conservées ici jusqu’à ce que la nouvelle intégration soit connectée.",
  "earlier.use": "Utiliser les valeurs précédentes",

  "unavailable.tryAgain": "Réessayer",
  "unavailable.wait": {
    one: "Vous pourrez réessayer dans {n} seconde.",
    many: "Vous pourrez réessayer dans {n} de secondes.",
    other: "Vous pourrez réessayer dans {n} secondes.",
  },
  "unavailable.now": "Vous pouvez réessayer maintenant.",
  "unavailable.keep":
    "Laissez Personio ouvert, ou enregistrez le secret API dans votre gestionnaire de mots de passe.",
  "unavailable.reference": "Référence pour {app} : {reference}",
  "unavailable.stored": "La connexion enregistrée n’est pas en cause. Réessayez dans un instant.",
  "unavailable.personio.title": "Personio ne répond pas pour le moment",
  "unavailable.personio.lead": "Vos valeurs ne sont pas en cause ; elles restent ici.",
  "unavailable.rate_limited.title": "Personio est très sollicité pour le moment",
  "unavailable.rate_limited.lead":
    "Personio limite le nombre de vérifications par minute. Vos valeurs ne sont pas en cause ; elles restent ici.",
  "unavailable.unexpected_answer.title": "La réponse de Personio n’a pas pu être lue",
  "unavailable.unexpected_answer.lead":
    "Vos valeurs ne sont pas en cause ; elles restent ici. Réessayez, ou signalez-le à {app}.",
  "unavailable.network.title": "{app} est injoignable",
  "unavailable.network.lead": "Vérifiez votre connexion Internet, puis réessayez. Vos valeurs restent ici.",
  "unavailable.session_expired.title": "Votre session {app} a expiré",
  "unavailable.session_expired.lead":
    "Identifiez-vous dans un autre onglet, puis réessayez ici. Vos valeurs restent ici.",
  "unavailable.not_allowed.title": "Votre compte {app} ne permet pas de configurer des intégrations",
  "unavailable.not_allowed.lead": "Adressez-vous à une personne qui administre {app}.",
  "unavailable.host_rate_limited.title": "Cela fait beaucoup de vérifications en peu de temps",
  "unavailable.host_rate_limited.lead": "{app} fait une courte pause. Vos valeurs restent ici.",
  "unavailable.host_error.title": "{app} n’a pas pu effectuer la vérification",
  "unavailable.host_error.lead": "Réessayez. Vos valeurs ne sont pas en cause ; elles restent ici.",

  "preflight.network.lead": "Vérifiez votre connexion Internet, puis réessayez.",
  "preflight.session_expired.lead": "Connectez-vous, puis revenez à cet onglet.",
  "preflight.host_rate_limited.lead": "Patientez un instant, puis réessayez.",
  "preflight.host_error.title": "{app} ne peut pas vérifier vos valeurs pour le moment",
  "preflight.host_error.lead":
    "Attendez que cela fonctionne pour créer l’intégration dans Personio : le secret API n’y est affiché qu’une seule fois.",
  "preflight.login": "Se connecter à {app}",

  "reconnect.title": "Reconnecter Personio",
  "reconnect.rejected": "Personio n’accepte plus le secret API enregistré. Vos paramètres sont conservés.",
  "reconnect.missing":
    "Un élément nécessaire à {app} n’est plus coché dans Personio. Vos paramètres sont conservés.",
  "reconnect.renewed": "Collez le nouveau secret API. Vos paramètres sont conservés.",
  "reconnect.submit": "Reconnecter",
  "reconnect.missingTitle": {
    one: "Il reste {n} case à cocher dans Personio",
    other: "Il reste {n} cases à cocher dans Personio",
  },
  "reconnect.ways": "Façons de reconnecter",
  "reconnect.newSecret": "Nouveau secret de la même intégration",
  "reconnect.newSecretHelp": "L’ID client et les cases cochées pour {name} ne changent pas.",
  "reconnect.newIntegration": "Nouvelle intégration",
  "reconnect.newIntegrationHelp": "Créez {name} et copiez les deux valeurs.",
  "reconnect.makeSecret":
    "Cherchez-y un moyen de créer un nouveau secret API. S’il n’y en a pas, créez une nouvelle intégration.",
  "reconnect.pasteSecret": "Copiez le nouveau secret API et collez-le ci-dessous.",
  "reconnect.otherWays": "Modification impossible ? Utiliser un nouveau secret ou une nouvelle intégration",

  "done.title": "Personio est connecté",
  "done.into": "{workspace} dans {app}",
  "done.card": "{app} peut maintenant lire",
  "done.change": "{app} peut modifier",
  "done.notShared": "non partagé (facultatif)",
  "done.addLater": "Vous pourrez le cocher plus tard dans Personio. {reason}",
  "done.attested": "confirmé par vous",
  "done.excess": "Également partagé, bien que non demandé par {app} : {labels}.",
  "done.excessHelp":
    "Vous pouvez le décocher dans Personio. Vérifiez ensuite à nouveau : un nouveau secret API peut être nécessaire.",
  "done.finish": "Dans Personio, vous pouvez maintenant cliquer sur {finish}.",
  "done.delete": "Supprimez {name} dans Personio : cette intégration ne sert plus.",
  "done.undo": "Vous pouvez déconnecter Personio à tout moment depuis {app}, dans les paramètres.",
  "done.done": "Terminé",
}

export default fr
