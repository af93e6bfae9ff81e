/** The design's colours that AdminJS calculates with; a test holds them to inertia/css/tokens.css. */
export const LIGHT = {
  paper: '#faf7f1',
  raised: '#ffffff',
  line: '#e4ddcf',
  border: '#857c6b',
  ink: '#1e2430',
  inkQuiet: '#596273',
  action: '#0b6b66',
  onAction: '#ffffff',
  student: '#2b57c4',
  success: '#2c7a4b',
  warning: '#8a5a00',
  danger: '#b3261e',
}

export const DARK: typeof LIGHT = {
  paper: '#14171c',
  raised: '#1c2128',
  line: '#303743',
  border: '#737c8b',
  ink: '#ece9e2',
  inkQuiet: '#a5adba',
  action: '#5fc9bf',
  onAction: '#0c1f1e',
  student: '#8fb0ff',
  success: '#6ccb92',
  warning: '#e6b450',
  danger: '#f2857d',
}

const FACE = `'Atkinson Hyperlegible Next', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif`

/** A theme of AdminJS in these colours. */
export function themeOf(color: typeof LIGHT) {
  return {
    ...paintOf(color),
    font: FACE,
    fontSizes: { xs: '14px', sm: '14px', default: '16px', md: '16px', lg: '16px', xl: '18px' },
    fontWeights: { lighter: 400, light: 400 },
    lineHeights: { xs: '18px', sm: '20px', default: '24px', md: '24px' },
    sizes: { sidebarWidth: '264px' },
    // The last one decides when the navigation stays open: a laptop is wide enough.
    breakpoints: ['577px', '769px', '1024px', '1180px'],
  }
}

/** The part of a theme that differs between light and dark. */
export function paintOf(color: typeof LIGHT) {
  const border = `1px solid ${color.line}`
  const input = `1px solid ${color.border}`
  return {
    colors: colorsOf(color),
    borders: { input, filterInput: border, bg: border, default: border },
  }
}

function colorsOf({ paper, raised, line, border, ink, inkQuiet, action, ...color }: typeof LIGHT) {
  return {
    ...{ bg: paper, container: raised, sidebar: raised, filterBg: raised, white: raised },
    ...{ text: ink, black: ink, grey100: ink, grey80: ink, grey60: inkQuiet, grey40: inkQuiet },
    ...{ grey20: paper, border: line, separator: line, inputBorder: border, highlight: paper },
    ...{
      primary100: action,
      primary80: action,
      primary60: border,
      primary40: line,
      primary20: paper,
    },
    ...{ accent: color.student, love: action, info: color.student, infoDark: color.student },
    ...{ infoLight: paper, error: color.danger, errorDark: color.danger, errorLight: paper },
    ...{ success: color.success, successDark: color.success, successLight: paper },
    ...{ warning: color.warning, warningDark: color.warning, warningLight: paper },
  }
}
