import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { FigureRef } from '../../app/app-store'
import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { menuData } from '../context-menu/menu-target'
import './figure-button.css'

/** A figure that can be asked where it comes from. `said` names it for screen readers where the number alone would not. */
export function FigureButton({
  figure,
  said,
  children,
}: {
  readonly figure: FigureRef
  readonly said: string
  readonly children: ReactNode
}) {
  const { t } = useText()
  const showEvidence = useApp((state) => state.showEvidence)
  return (
    <Button
      className="figure-button"
      {...menuData({ figure })}
      aria-label={t('figure.open', { figure: said })}
      onPress={() => showEvidence(figure)}
    >
      {children}
    </Button>
  )
}
