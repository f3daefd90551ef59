import { CircleHelp, Scale, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type {
  PageBlock,
  PageInline,
  PlainBlock,
  ProfilePage,
} from '../../guidance/schema/directives.ts';
import type { Profile } from '../../guidance/schema/profile.ts';
import { SourceList } from './law.tsx';
import { openGuidance, openPractice } from '../state/preferences.ts';
import { routes } from '../state/routes.ts';

/** In the panel a link opens in the panel, so that the page beside it stays where it is. */
type Where = { readonly profile: Profile; readonly place: 'page' | 'panel' };
type BodyProps = Where & { readonly page: ProfilePage };

/** A page of a profile, drawn from its blocks. There is nothing in a block that could run. */
export function ProfilePageBody({ profile, page, place }: BodyProps) {
  return (
    <div className="guidance-text">
      {page.blocks.map((block, index) => (
        // Blocks are read once and never change places.
        <Block key={index} profile={profile} place={place} block={block} />
      ))}
    </div>
  );
}

function Block({ profile, place, block }: Where & { readonly block: PageBlock }) {
  if (block.type !== 'directive') {
    return <Plain profile={profile} place={place} block={block} />;
  }
  const body = block.blocks.map((inner, index) => (
    <Plain key={index} profile={profile} place={place} block={inner} />
  ));
  switch (block.name) {
    case 'consider':
      return (
        <Part title="Consider" sign={<CircleHelp size={18} aria-hidden="true" />}>
          {body}
        </Part>
      );
    case 'law':
      return (
        <Part title="What the law says" sign={<Scale size={18} aria-hidden="true" />}>
          {body}
          <SourceList ids={block.sources} />
        </Part>
      );
    case 'warning':
      return (
        <div className="notice warning">
          <TriangleAlert size={20} aria-hidden="true" />
          <div>
            <span className="visually-hidden">Warning: </span>
            {body}
          </div>
        </div>
      );
  }
}

function Part(props: {
  readonly title: string;
  readonly sign: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="consider">
      <p className="part-title">
        {props.sign}
        {props.title}
      </p>
      {props.children}
    </div>
  );
}

function Plain({ profile, place, block }: Where & { readonly block: PlainBlock }) {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading id={block.slug}>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p>
          <Inlines profile={profile} place={place} inlines={block.inlines} />
        </p>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <Inlines profile={profile} place={place} inlines={item} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Inlines(props: Where & { readonly inlines: readonly PageInline[] }) {
  return props.inlines.map((inline, index) => {
    switch (inline.type) {
      case 'text':
        return inline.text;
      case 'bold':
        return <strong key={index}>{inline.text}</strong>;
      case 'link':
        return <InlineLink key={index} profile={props.profile} place={props.place} link={inline} />;
    }
  });
}

function InlineLink(props: Where & { readonly link: Extract<PageInline, { type: 'link' }> }) {
  const { profile, place, link } = props;
  if (place === 'panel') {
    const open = () =>
      link.to === 'page' ? openPractice(profile.id, link.id) : openGuidance(link.id);
    return (
      <button type="button" className="text-link" onClick={open}>
        {link.text}
      </button>
    );
  }
  const href =
    link.to === 'page' ? routes.practicePage(profile.id, link.id) : routes.guidancePage(link.id);
  return <Link href={href}>{link.text}</Link>;
}
