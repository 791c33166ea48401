import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './Icon';

export interface NoticeProps {
  title: string;
  /** What to do next. */
  children: ComponentChildren;
  tone?: 'calm' | 'warning';
  icon?: IconName;
  actions?: ComponentChildren;
  /** Read out by a screen reader as soon as it appears. */
  urgent?: boolean;
}

/** A state in words: what is the case, and what to do next. */
export function Notice({ title, children, tone = 'calm', icon, actions, urgent = false }: NoticeProps) {
  return (
    <section class={`notice ${tone}`} role={urgent ? 'alert' : undefined}>
      <p class="notice-title">
        {icon && <Icon name={icon} />}
        <strong>{title}</strong>
      </p>
      <div class="notice-text">{children}</div>
      {actions && <div class="notice-actions">{actions}</div>}
    </section>
  );
}
