import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Popover,
  SegmentedControl,
  Tooltip,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e9f4f4',
  '#d2e7e7',
  '#a9d5d5',
  '#7cc7c8',
  '#57adb0',
  '#37979b',
  '#1f7f84',
  '#126d73',
  '#0c5c63',
  '#064449',
];

/** Mantine with a face of our own: dense, two text faces, one accent. The colors are in tokens.css. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  colors: { accent: teal },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.3' },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '1.75rem' },
  defaultRadius: '0.375rem',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 90 } } }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 350,
        withinPortal: false,
        floatingStrategy: 'fixed',
        withArrow: false,
        fz: 'xs',
        events: { hover: true, focus: true, touch: false },
      },
    }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { transitionDuration: 120, withItemsBorders: false },
    }),
  },
});

/** Mantine's own variables, said in ours. */
export const variables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-faint)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-anchor': 'var(--accent-ink)',
    '--mantine-color-error': 'var(--problem)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--wash)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--hairline)',
    '--mantine-shadow-md': 'var(--shadow)',
  };
  return { variables: {}, light: shared, dark: shared };
};
