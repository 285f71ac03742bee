import type { Messages } from "./en.js"

/**
 * French with “vous”; headings and buttons in the infinitive. A no-break space (U+00A0) stands before a colon and between
 * a number and its noun, a narrow one (U+202F) before ; ? ! and inside « ». No “de”, “que” or “si” before a slot: it
 * would have to be elided before some products' names.
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
  required: "obligatoire",
  "close.question":
    "Fermer et abandonner les valeurs collées ? Personio n’affiche le secret API qu’une seule fois.",
  "close.questionTyped": "Fermer et abandonner votre saisie ?",
  "close.questionChecking": "Fermer pendant la vérification ? La connexion peut encore aboutir.",
  "close.stay": "Rester",
  "close.close": "Abandonner et fermer",

  "prepare.title": "Connecter Personio à {app}",
  "prepare.lead":
    "Créez une intégration dans Personio, puis collez ici son ID client et son secret API. Comptez environ 5 minutes.",
  "prepare.card": "{app} lira ces données pour l’ensemble du personnel",
  "prepare.readOnly": "{app} ne peut rien modifier dans Personio.",
  "prepare.canChange": "{app} peut modifier : {areas}.",
  "prepare.attributes": { one: "{n} attribut d’employé lisible", other: "{n} attributs d’employé lisibles" },
  "prepare.show": "Afficher",
  "prepare.hide": "Masquer",
  "prepare.addOptional": "Ajouter des données facultatives ({n})",
  "prepare.chooseOptional": "Choisir les données facultatives ({chosen} sur {n})",
  "prepare.allOptional": "Toutes les données facultatives",
  "prepare.ownFields": "Champs personnalisés",
  "prepare.address": "Votre adresse Personio",
  "prepare.addressOptional": "Votre adresse Personio (facultative)",
  "prepare.addressWhere": "Où la trouver ?",
  "prepare.addressHelp":
    "Connectez-vous à votre compte Personio, puis regardez la barre d’adresse du navigateur.",
  "prepare.addressPart": "La partie avant le premier point",
  "prepare.understood": "Cette adresse ouvre {host}.",
  "prepare.role": "Pas de droits d’administration dans Personio ?",
  "prepare.continue": "Continuer",
  "prepare.resumed":
    "Reprenez là où vous en étiez. Par sécurité, les valeurs collées sont effacées quand vous quittez cette page.",
  "prepare.startOver": "Recommencer",

  "area.employees": "Employés",
  "area.attendances": "Présences",
  "area.absences": "Absences",
  "area.documents": "Documents",
  "area.custom_reports": "Rapports personnalisés",
  "area.compensations": "Rémunérations",
  "area.recruiting": "Recrutement",
  "area.webhooks": "Notifications de modification (webhooks)",
  "area.org_units": "Unités organisationnelles",
  "area.legal_entities": "Entités juridiques",
  "area.cost_centers": "Centres de coûts",
  "area.workplaces": "Lieux de travail",
  "attribute.first_name": "Prénom",
  "attribute.last_name": "Nom de famille",
  "attribute.preferred_name": "Nom d’usage",
  "attribute.email": "E-mail",
  "attribute.gender": "Genre",
  "attribute.status": "Statut d’emploi",
  "attribute.position": "Poste",
  "attribute.supervisor": "Responsable",
  "attribute.employment_type": "Type de contrat",
  "attribute.weekly_working_hours": "Heures hebdomadaires",
  "attribute.hire_date": "Date d’embauche",
  "attribute.contract_end_date": "Date de fin de contrat",
  "attribute.termination_date": "Date de départ",
  "attribute.termination_type": "Type de départ",
  "attribute.termination_reason": "Motif du départ",
  "attribute.probation_period_end": "Fin de la période d’essai",
  "attribute.created_at": "Date de création de la fiche",
  "attribute.last_modified_at": "Date de la dernière modification",
  "attribute.subcompany": "Filiale",
  "attribute.office": "Bureau",
  "attribute.department": "Service",
  "attribute.cost_centers": "Centre de coûts",
  "attribute.holiday_calendar": "Jours fériés",
  "attribute.absence_entitlement": "Droits à congés",
  "attribute.work_schedule": "Horaire de travail",
  "attribute.fix_salary": "Salaire fixe",
  "attribute.fix_salary_interval": "Périodicité du salaire",
  "attribute.hourly_salary": "Salaire horaire",
  "attribute.last_working_day": "Dernier jour de travail",
  "attribute.profile_picture": "Photo de profil",
  "attribute.team": "Équipe",

  "address.empty": "Saisissez la première partie de votre adresse Personio, par exemple acme.",
  "address.login": "C’est la page de connexion de Personio. Connectez-vous d’abord, puis copiez l’adresse.",
  "address.jobs": "C’est votre page carrières. Utiliser plutôt {host} ?",
  "address.use": "Utiliser {name}",
  "address.not_an_account":
    "{host} appartient à Personio, pas à votre entreprise. Connectez-vous et copiez l’adresse qui s’affiche alors.",
  "address.not_personio":
    "{host} n’est pas une adresse Personio. Les adresses Personio se terminent par .app.personio.com, .personio.de ou .personio.com.",
  "address.characters": "La première partie compte de 3 à 40 lettres, chiffres ou traits d’union.",

  "send.button": "Envoyer à un administrateur",
  "send.lead":
    "Toute personne disposant de ce lien peut poursuivre la configuration. N’envoyez jamais le secret API par e-mail ou par chat.",
  "send.link": "Lien vers cette configuration",
  "send.expires": "Le lien est valable jusqu’au {time}.",
  "send.checklist": "Copier la checklist",
  "send.checklistLead": "Une checklist en texte brut, pour une personne qui administre Personio.",
  "send.failed": "{app} n’a pas pu créer de lien. Copiez plutôt la checklist.",
  "send.sender": "{sender} vous demande de créer une intégration dans Personio. Environ 5 minutes.",
  "send.return": "Ouvrez {url} et collez-y les deux valeurs.",
  "send.ask": "Demandez un accès à {app}, puis collez-y les deux valeurs.",
  "send.never": "N’envoyez jamais le secret API par e-mail ou par chat.",

  "connect.title": "Créer l’intégration dans Personio",
  "connect.block1": "Ouvrir Personio et coller le nom",
  "connect.block2": {
    one: "Cocher cette case, puis cliquer sur {createIntegration}",
    other: "Cocher ces {n} cases, puis cliquer sur {createIntegration}",
  },
  "connect.block2Closed": { one: "Cocher cette case : {list}", other: "Cocher ces {n} cases : {list}" },
  "connect.block3": "Coller ici les deux valeurs avant de cliquer sur {finish}",
  "connect.inWords":
    "Dans Personio : en bas à gauche {settings} › {integrations} › {apiCredentials}. Ou : {marketplace} › {connectedIntegrations}.",
  "connect.captionCreate": "En haut à droite : {create}",
  "connect.captionGear": "En bas à gauche : {settings}",
  "connect.captionTile": "Dans la tuile {integrations} : {apiCredentials}",
  "connect.captionName": "Dans le panneau : coller le nom",
  "connect.captionNext": "En bas à droite : {next}",
  "connect.captionColumn": "Dans la colonne {access}",
  "connect.nameCopied": "Nom copié : {name}",
  "connect.nameLabel": "Nom de l’intégration",
  "connect.openPersonio": "Ouvrir Personio",
  "connect.inPersonio": "Dans Personio : {rights}",
  "connect.below": "En dessous : {attributes}",
  "connect.ownFields": "et les champs personnalisés que vous souhaitez partager",
  "connect.nothingElse":
    "Ne cochez rien d’autre. N’utilisez pas {selectAll} : les salaires seraient aussi partagés.",
  "connect.captionCopyId": "À droite de l’ID : {copyClientId}",
  "connect.captionCopySecret": "À droite du secret : {copySecret}",
  "connect.captionFinish": "En bas à droite : {finish}, pas encore",
  "connect.formerly": "anciennement {label}",
  "connect.otherName": "peut porter un autre nom dans votre entreprise",
  "connect.earlier": "Vous en avez déjà créé une ?",
  "connect.earlierHelp":
    "Réutilisez-la : sur sa ligne, ouvrez le menu sous {action}, cochez ce qui manque et créez un nouveau secret API. Ou créez-en une autre.",
  "connect.onlyOnce": "Personio n’affiche le secret API qu’une seule fois.",
  "connect.clientId": "ID client",
  "connect.secret": "Secret API (client secret)",
  "connect.pasteHere": "Coller ici",
  "connect.replace": "Remplacer",
  "connect.replaceClientId": "Remplacer l’ID client",
  "connect.replaceSecret": "Remplacer le secret API",
  "connect.characters": { one: "{n} caractère", other: "{n} caractères" },
  "connect.values": "Valeurs : {n} sur 2",
  "connect.pasteHint": "Appuyez sur {keys} : chaque valeur va dans le bon champ.",
  "connect.privacy":
    "Vos valeurs sont envoyées chiffrées à {app} uniquement, jamais enregistrées dans ce navigateur.",
  "connect.copyAndOpen": "Copier le nom et ouvrir Personio",
  "connect.copyName": "Copier le nom",
  "connect.submit": "Vérifier et connecter",
  "connect.checking": "Vérification auprès de Personio…",
  "connect.slow": "La vérification est toujours en cours. Elle peut prendre jusqu’à 20 secondes.",
  "connect.language": "Langue de Personio",
  "connect.restored":
    "Par sécurité, les valeurs collées sont effacées quand vous quittez cette page. Collez à nouveau le secret API.",

  "marketplace.open":
    "Dans le Marketplace de Personio, ouvrez {app} et cliquez sur {connect}, puis sur {generate}.",
  "marketplace.copy":
    "Copiez l’ID client, revenez et collez-le ici. Faites ensuite de même avec le secret API.",
  "marketplace.captionConnect": "Sur la page {app} : {connect}",
  "marketplace.captionGenerate": "Puis : {generate}",

  "connect.troubleshooting": "L’affichage est différent ?",
  "troubleshooting.login": "Vous voyez une page de connexion",
  "troubleshooting.loginHelp": "Connectez-vous, puis rouvrez Personio depuis cette page.",
  "troubleshooting.role": "Le bouton est absent et je n’administre pas Personio",
  "troubleshooting.roleHelp":
    "Votre rôle doit inclure les droits de modification pour l’intégration Marketplace et l’API.",
  "troubleshooting.plan": "Le bouton est absent alors que j’administre Personio",
  "troubleshooting.planHelp":
    "Les intégrations personnalisées nécessitent le forfait Core Pro. Demandez à Personio quel est votre forfait, ou contactez {app}.",
  "troubleshooting.older": "Le bouton s’appelle {formerly}",
  "troubleshooting.olderHelp":
    "C’est l’ancien écran. Choisissez « Other » comme intégration, collez le même nom et cochez les mêmes cases. Les employés peuvent s’appeler « Personal data ». Le même bouton enregistre.",
  "troubleshooting.company": "Vous voyez une autre entreprise",
  "troubleshooting.changeAddress": "Modifier l’adresse",
  "troubleshooting.otherAccount":
    "Déconnectez-vous de Personio, puis connectez-vous avec le compte de votre entreprise.",
  "troubleshooting.other": "Vous voyez tout autre chose",
  "notInList.title": "Absent de votre liste ?",
  "notInList.names": "Dans votre entreprise, {label} porte peut-être un autre nom, par exemple {names}.",
  "notInList.optional": "Si votre entreprise n’a pas ce champ, laissez-le de côté : il est facultatif.",
  "notInList.required": "Si votre entreprise n’a pas ce champ, contactez {app} : la connexion en a besoin.",

  "credential.emptyClientId": "Collez l’ID client. Dans Personio, cliquez sur {copyClientId}.",
  "credential.emptySecret": "Collez le secret API. Dans Personio, cliquez sur {copySecret}.",
  "credential.swapped": "Ces deux valeurs semblent inversées.",
  "credential.swap": "Inverser",
  "credential.cleaned": "Les espaces superflus ont été supprimés.",
  "credential.lookalikes": "Les caractères qui se ressemblaient ont été remplacés par les bons.",
  "credential.surroundings": "Le texte autour de la valeur a été supprimé.",
  "credential.movedClientId": "C’était l’ID client : il est maintenant dans son champ.",
  "credential.movedSecret": "C’était le secret API : il est maintenant dans son champ.",
  "credential.dots":
    "Vous avez collé les points qui masquent le secret API. Dans Personio, cliquez sur {copySecret}.",
  "credential.nameClientId": "C’est le nom, pas l’ID client. Dans Personio, cliquez sur {copyClientId}.",
  "credential.nameSecret": "C’est le nom, pas le secret API. Dans Personio, cliquez sur {copySecret}.",
  "credential.linkClientId": "C’est une adresse, pas l’ID client. Dans Personio, cliquez sur {copyClientId}.",
  "credential.linkSecret": "C’est une adresse, pas le secret API. Dans Personio, cliquez sur {copySecret}.",
  "credential.recruiting":
    "Cela ressemble à la clé Recruiting. Utilisez les deux valeurs de l’intégration {name}.",
  "credential.length":
    "Ce secret API a une longueur inhabituelle. Dans Personio, cliquez sur {copySecret} et collez-le à nouveau.",
  "credential.unreadable":
    "Il n’y avait pas de texte dans ce que vous avez collé. Copiez la valeur à nouveau dans Personio.",
  "credential.unknown":
    "Cela ne ressemble ni à l’ID client ni au secret API. Copiez à nouveau la valeur dans Personio. Si c’est bien la bonne valeur, cliquez dans le bon champ et collez-la.",
  "credential.pasted": "Collé : {field}.",

  "companion.offer": "Garder la liste au premier plan",
  "companion.move":
    "Déplacez cette fenêtre vers la gauche pour qu’elle ne cache pas les boutons de Personio.",
  "companion.away": "La configuration se trouve dans la petite fenêtre.",
  "companion.bringBack": "La ramener ici",

  "incomplete.title": {
    one: "Presque terminé : il reste {n} case à cocher dans Personio",
    other: "Presque terminé : il reste {n} cases à cocher dans Personio",
  },
  "incomplete.lead": "Votre ID client et votre secret API sont corrects et restent ici.",
  "incomplete.finish": "Dans Personio, cliquez sur {finish}. Rien n’est perdu.",
  "incomplete.row": "Sur la ligne {name}, ouvrez le menu sous {action}.",
  "incomplete.tick": {
    one: "Cochez la case indiquée ci-dessus et enregistrez.",
    other: "Cochez les {n} cases indiquées ci-dessus et enregistrez.",
  },
  "incomplete.again": "Vérifier à nouveau",
  "incomplete.still": "Toujours pas cochée à {time}.",
  "incomplete.found": "Cochée",
  "incomplete.captionRow": "Le menu sous {action} à la ligne {name}",
  "incomplete.recreate": "Modification impossible ? Recréer l’intégration",

  "inconclusive.title": {
    one: "{n} case n’a pas pu être vérifiée",
    other: "{n} cases n’ont pas pu être vérifiées",
  },
  "inconclusive.lead": "Vérifiez dans Personio si la case est cochée.",
  "inconclusive.where": "Dans Personio : {place}",
  "inconclusive.attest": "La case est cochée dans Personio",
  "inconclusive.blocked":
    "{app} exige une vérification automatique avant la connexion. Réessayez plus tard ou contactez {app}.",

  "rejected.title": "Personio n’accepte pas ces valeurs",
  "rejected.lead": "Personio ne dit pas laquelle des deux pose problème. Copiez à nouveau les deux.",
  "rejected.copyBoth":
    "Dans Personio, cliquez sur {copyClientId} et collez la valeur ici. Cliquez ensuite sur {copySecret} et collez à nouveau.",
  "rejected.belong": "Les deux valeurs viennent bien de l’intégration {name} ?",
  "rejected.belongHelp": "Les deux doivent venir de l’intégration {name}, pas d’une autre.",
  "rejected.finished": "Déjà cliqué sur {finish} ?",
  "rejected.finishedHelp":
    "Personio n’affiche alors plus le secret API. Recréez l’intégration pour obtenir deux nouvelles valeurs.",
  "rejected.recreate": "Recréer l’intégration",
  "rejected.afterRepairTitle": "Personio n’accepte plus ce secret API",
  "rejected.afterRepairLead":
    "Cela peut arriver quand des cases sont cochées ou décochées. Collez un nouveau secret API de l’intégration {name}, ou recréez l’intégration.",

  "unavailable.tryAgain": "Réessayer",
  "unavailable.wait": {
    one: "Vous pourrez réessayer dans {n} seconde.",
    other: "Vous pourrez réessayer dans {n} secondes.",
  },
  "unavailable.now": "Vous pouvez réessayer maintenant.",
  "unavailable.keep":
    "Laissez Personio ouvert, ou enregistrez le secret API dans votre gestionnaire de mots de passe.",
  "unavailable.reference": "Référence pour le support {app} : {reference}",
  "unavailable.personio.title": "Personio ne répond pas pour le moment",
  "unavailable.personio.lead": "Vos valeurs ne sont pas en cause et restent ici jusqu’à la fermeture.",
  "unavailable.rate_limited.title": "Personio est très sollicité pour le moment",
  "unavailable.rate_limited.lead":
    "Personio limite le nombre de vérifications par minute. Vos valeurs ne sont pas en cause et restent ici jusqu’à la fermeture.",
  "unavailable.unexpected_answer.title": "La réponse de Personio n’a pas pu être lue",
  "unavailable.unexpected_answer.lead":
    "Vos valeurs ne sont pas en cause et restent ici jusqu’à la fermeture. Réessayez ou contactez {app}.",
  "unavailable.network.title": "{app} est injoignable",
  "unavailable.network.lead": "Vérifiez votre connexion Internet, puis réessayez. Vos valeurs restent ici.",
  "unavailable.session_expired.title": "Votre session {app} a expiré",
  "unavailable.session_expired.lead":
    "Connectez-vous dans un autre onglet, puis réessayez ici. Vos valeurs ne sont pas perdues.",
  "unavailable.not_allowed.title": "Votre compte {app} ne permet pas de configurer des intégrations",
  "unavailable.not_allowed.lead": "Adressez-vous à une personne qui administre {app}.",
  "unavailable.host_rate_limited.title": "Trop de vérifications en peu de temps",
  "unavailable.host_rate_limited.lead": "Patientez un instant, puis réessayez. Vos valeurs restent ici.",
  "unavailable.host_error.title": "{app} n’a pas pu effectuer la vérification",
  "unavailable.host_error.lead":
    "Réessayez. Vos valeurs ne sont pas en cause et restent ici jusqu’à la fermeture.",

  "reconnect.title": "Reconnecter Personio",
  "reconnect.rejected": "Personio n’accepte plus le secret API enregistré. Vos paramètres sont conservés.",
  "reconnect.missing":
    "Une case nécessaire à {app} n’est plus cochée dans Personio. Vos paramètres sont conservés.",
  "reconnect.renewed": "Collez le nouveau secret API. Vos paramètres sont conservés.",
  "reconnect.guide": "Obtenir un nouveau secret API",

  "done.title": "Personio est connecté",
  "done.into": "{workspace} dans {app}",
  "done.card": "{app} peut maintenant lire",
  "done.change": "{app} peut modifier",
  "done.notShared": "non partagé (facultatif)",
  "done.addLater": "Vous pourrez le cocher plus tard dans Personio. {reason}",
  "done.attested": "confirmé par vous",
  "done.excess": "{app} n’en a pas besoin, mais reçoit aussi : {labels}.",
  "done.excessHelp":
    "Vous pouvez les décocher dans Personio. Vérifiez ensuite à nouveau : un nouveau secret API peut être nécessaire.",
  "done.finish": "Dans Personio, vous pouvez maintenant cliquer sur {finish}.",
  "done.delete": "Supprimez {name} dans Personio : cette intégration ne sert plus.",
  "done.undo": "Vous pouvez déconnecter Personio à tout moment depuis {app}, dans les paramètres.",
  "done.done": "Terminé",
}

export default fr
