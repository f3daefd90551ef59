export { SectionCompletion } from '../../components/section-completion.tsx';
