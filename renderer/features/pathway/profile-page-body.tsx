import { CircleHelp, Scale, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type {
  PageBlock,
  PageInline,
  PlainBlock,
  ProfilePage,
} from '../../../guidance/schema/directives.ts';
import type { Profile } from '../../../guidance/schema/profile.ts';
import { SourceList } from '../../guidance-view/law.tsx';
import { routes } from '../../state/routes.ts';

type BodyProps = { readonly profile: Profile; readonly page: ProfilePage };

/** A page of a profile, drawn from its blocks. There is nothing in a block that could run. */
export function ProfilePageBody({ profile, page }: BodyProps) {
  return (
    <div className="guidance-text">
      {page.blocks.map((block, index) => (
        // Blocks are read once and never change places.
        <Block key={index} profile={profile} block={block} />
      ))}
    </div>
  );
}

function Block({ profile, block }: { readonly profile: Profile; readonly block: PageBlock }) {
  if (block.type !== 'directive') return <Plain profile={profile} block={block} />;
  const body = block.blocks.map((inner, index) => (
    <Plain key={index} profile={profile} block={inner} />
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

function Plain({ profile, block }: { readonly profile: Profile; readonly block: PlainBlock }) {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading id={block.slug}>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p>
          <Inlines profile={profile} inlines={block.inlines} />
        </p>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <Inlines profile={profile} inlines={item} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Inlines(props: { readonly profile: Profile; readonly inlines: readonly PageInline[] }) {
  return props.inlines.map((inline, index) => {
    switch (inline.type) {
      case 'text':
        return inline.text;
      case 'bold':
        return <strong key={index}>{inline.text}</strong>;
      case 'link': {
        const href =
          inline.to === 'page'
            ? routes.practicePage(props.profile.id, inline.id)
            : routes.guidancePage(inline.id);
        return (
          <Link key={index} href={href}>
            {inline.text}
          </Link>
        );
      }
    }
  });
}
