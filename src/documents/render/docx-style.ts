import type { ISectionOptions, IStylesOptions } from 'docx'
import type { Paper } from '../paper'

/** Sizes in half-points, distances in twentieths of a point: body 16 pt, title 22 pt, lines of 28 pt. */
export const BODY = 32
export const TABLE = 24
export const LINE = 560
export const INDENT = 640
const MILLIMETRE = 56.7

/** The page of Chinese official documents: A4 and its margins. */
export const page: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: {
      top: Math.round(37 * MILLIMETRE),
      bottom: Math.round(35 * MILLIMETRE),
      left: Math.round(28 * MILLIMETRE),
      right: Math.round(26 * MILLIMETRE),
    },
  },
}

const latin = 'Times New Roman'

/** The typefaces of a paper: 仿宋 for the text, 黑体 for headings, 宋体 for the title. */
export const faces = {
  text: { ascii: latin, hAnsi: latin, eastAsia: 'FangSong' },
  heading: { ascii: latin, hAnsi: latin, eastAsia: 'SimHei' },
  title: { ascii: latin, hAnsi: latin, eastAsia: 'STZhongsong' },
} as const

/** Default styles in a language. */
export const styles = (lang: Paper['lang']): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: faces.text,
        size: lang === 'zh' ? BODY : 24,
        language: { value: 'en-GB', eastAsia: 'zh-CN' },
      },
    },
    title: {
      run: { font: faces.title, size: lang === 'zh' ? 44 : 36, bold: true, color: '000000' },
    },
    heading1: {
      run: {
        font: faces.heading,
        size: lang === 'zh' ? BODY : 24,
        bold: lang === 'en',
        color: '000000',
      },
    },
  },
})
