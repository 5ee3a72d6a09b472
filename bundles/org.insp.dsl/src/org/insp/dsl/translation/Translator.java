/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.translation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.insp.dsl.edits.SyntaxErrorsException;
import org.insp.dsl.text.TextEdit;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;

import jakarta.inject.Inject;

/**
 * Turns a file from one vocabulary into the other: keywords and closed values change, word by word, and nothing else does. A header
 * that names a language names the new one. Get it from the language's injector.
 */
public class Translator {

	private final IParser parser;

	@Inject
	Translator(IParser parser) {
		this.parser = parser;
	}

	/**
	 * The text in the vocabulary of a language. For a text in one vocabulary there and back gives the same characters.
	 *
	 * @throws SyntaxErrorsException if it has any
	 */
	public String translate(String text, Language to) {
		return TextEdit.apply(text, edits(parser.parse(new StringReader(text)), to));
	}

	/**
	 * The edits that translate a parsed text.
	 *
	 * @throws SyntaxErrorsException if it has any
	 */
	public static List<TextEdit> edits(IParseResult parsed, Language to) {
		SyntaxErrorsException.throwIfAny(parsed);
		var edits = new ArrayList<TextEdit>();
		for (var leaf : parsed.getRootNode().getLeafNodes()) {
			var written = leaf.isHidden() ? leaf.getText() : word(leaf, to);
			if (!written.equals(leaf.getText())) {
				edits.add(new TextEdit(leaf.getOffset(), leaf.getLength(), written));
			}
		}
		return edits;
	}

	private static String word(ILeafNode leaf, Language to) {
		var type = closedType(leaf);
		if (type == Literals.LANGUAGE) {
			return language(leaf.getText(), to);
		} else if (type != null) {
			return Vocabulary.literal(type, leaf.getText()).map(value -> Vocabulary.literal(value, to)).orElse(leaf.getText());
		}
		// the two forms of a keyword are the two alternatives of its place in the grammar, English first
		if (leaf.getGrammarElement() instanceof Keyword keyword && keyword.eContainer() instanceof Alternatives forms) {
			return ((Keyword) forms.getElements().get(to == Language.ZH ? 1 : 0)).getValue();
		}
		return leaf.getText();
	}

	/** The enumeration whose value a token is; null for any other token, and where keywords stand for the values. */
	private static EEnum closedType(ILeafNode leaf) {
		for (var node = leaf.getParent(); node != null; node = node.getParent()) {
			var rule = rule(node.getGrammarElement());
			if (rule != null && !rule.getName().equals("Value")) {
				return rule.getType().getClassifier() instanceof EEnum type && type != Literals.CLOSURE_OUTCOME ? type : null;
			}
		}
		return null;
	}

	private static AbstractRule rule(EObject element) {
		return element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule rule ? rule : null;
	}

	/** The language names the new one, by its code or by its name as it did before. */
	private static String language(String written, Language to) {
		return Language.get(written) != null ? to.getLiteral() : ElementLabels.term(to, to);
	}
}
