import type { Words } from "./en.js"

export const es: Words = {
  demo: "Demo",
  product: "Producto",
  language: "Idioma",
  scheme: "Apariencia",
  schemes: { system: "Sistema", light: "Claro", dark: "Oscuro" },
  standIn: "Personio de demo",
  newTab: "se abre en otra pestaña",

  signInTitle: "Iniciar sesión en {app}",
  signInLead: "Elige una cuenta de esta demo.",
  signOut: "Cerrar sesión",

  nav: {
    onyo: ["Inicio", "Pedidos", "Equipos", "Personas"],
    thrive: ["Inicio", "Formación", "Campañas", "Personas"],
  },
  settings: "Ajustes",
  integrations: "Integraciones",
  lead: {
    onyo: "Conecta onyo con las herramientas que tu empresa ya usa.",
    thrive: "Lleva a tu plantilla a Thrive Learning desde las herramientas que ya usas.",
  },
  about: {
    onyo: "Quien entra hace pedidos desde el primer día; el acceso termina cuando se va.",
    thrive: "Personas, equipos y ausencias están siempre al día, y cada cual recibe los cursos adecuados.",
  },
  people: "Recursos humanos",
  others: "Más integraciones",
  neighbours: {
    onyo: {
      calendar: "Las fechas de entrega en el calendario de cada persona.",
      chat: "Un mensaje cuando llega un pedido.",
      access: "Los empleados inician sesión con su cuenta de empresa.",
    },
    thrive: {
      calendar: "Las fechas de los cursos en el calendario de cada persona.",
      chat: "Un recordatorio cuando vence un curso.",
      access: "Los empleados inician sesión con su cuenta de empresa.",
    },
  },
  active: "Activa",
  available: "Disponible",
  connect: "Conectar Personio",
  connectAnother: "Conectar otra cuenta",
  nothingYet: "Sin conectar",
  connected: "Conectado",
  attention: "Requiere atención",
  loading: "Cargando conexiones…",
  failed: "No se pudieron cargar tus conexiones.",
  tryAgain: "Volver a intentar",

  connectedSince: "Conectado el {date}",
  checkedAt: "última comprobación: {time}",
  canRead: "{app} puede leer",
  canChange: "{app} puede modificar",
  confirmedByYou: "confirmado por ti",
  rejected: "Personio ya no acepta el secreto de API guardado. Vuelve a conectar para que {app} siga al día.",
  missingLead: "En Personio ya no está marcado todo lo que {app} necesitaba al configurarse: {list}.",

  checkNow: "Comprobar ahora",
  checking: "Comprobando…",
  checkGood: "Personio sigue compartiendo todo lo que {app} necesitaba al configurarse.",
  checkBad: "La comprobación encontró un problema.",
  checkUnknown: "Ahora no se pudo consultar Personio. Nada ha cambiado; inténtalo más tarde.",
  repair: "Reparar",
  reconnect: "Volver a conectar",
  disconnect: "Desconectar",
  disconnectQuestion: "¿Desconectar {name}?",
  disconnectLead:
    "{app} borra el secreto de API guardado y deja de leer datos de Personio. Elimina también «{name}» en Personio: solo entonces deja de funcionar el secreto.",
  keep: "Conservar",
  disconnectFailed: "No ha funcionado. La conexión sigue existiendo.",
  disconnected: "{name} está desconectado.",

  supportHours: "Lu–Vi, 9–17 h",
  chat: "Aquí se abre el chat de {app}. Referencia: {reference}",
  handoffFailed: "Este enlace ya no sirve. Pide uno nuevo a quien te lo envió o conecta Personio desde aquí.",
}
