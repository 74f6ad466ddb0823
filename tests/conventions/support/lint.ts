import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from './files';

const eslint = new ESLint({
  cwd: root,
  // The snippets live in files that do not exist, which the type checker cannot know.
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,tsx}'] },
    { files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

export interface Finding {
  rule: string;
  line: number;
  message: string;
}

/** What the linter says of a snippet, as if it stood in that file. Rules that need types are off. */
export async function lint(file: string, code: string): Promise<Finding[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, line, message }) => ({
    rule: ruleId ?? 'none',
    line,
    message,
  }));
}
