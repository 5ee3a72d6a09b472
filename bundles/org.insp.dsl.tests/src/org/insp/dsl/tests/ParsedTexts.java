/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.insp.dsl.recovery.RecoveryResult;
import org.insp.dsl.recovery.SyntaxError;
import org.insp.dsl.vocabulary.Vocabulary;

/** Texts of the language and what they mean, without any file around them. */
final class ParsedTexts {

	private static final IParser PARSER = DslTestSupport.INJECTOR.getInstance(IParser.class);

	private ParsedTexts() {
	}

	static IParseResult parse(String text) {
		return PARSER.parse(new StringReader(text));
	}

	/** The syntax errors, each with the text that it is about. */
	static List<String> errors(String text) {
		var parsed = (RecoveryResult) parse(text);
		var values = StreamSupport.stream(parsed.getSyntaxErrors().spliterator(), false)
				.map(n -> n.getText() + ": " + n.getSyntaxErrorMessage().getMessage());
		return Stream.concat(parsed.errors().stream().map(SyntaxError::toString), values).toList();
	}

	/** The model in words: all objects and values, references as they are written. */
	static String model(String text) {
		return print(parse(text).getRootASTElement(), 0, true, new StringBuilder()).toString();
	}

	/** The model without names and texts: its objects, dates, numbers and closed values. */
	static String shape(String text) {
		return print(parse(text).getRootASTElement(), 0, false, new StringBuilder()).toString();
	}

	private static StringBuilder print(EObject object, int depth, boolean names, StringBuilder out) {
		out.append(object.eClass().getName()).append('\n');
		for (var feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute && object.eIsSet(feature)) {
				line(depth, feature, out).append(names || feature.getEType() != EcorePackage.Literals.ESTRING ? object.eGet(feature) : "")
						.append('\n');
			} else if (feature instanceof EReference reference && !reference.isContainment()) {
				NodeModelUtils.findNodesForFeature(object, feature)
						.forEach(n -> line(depth, feature, out).append(names ? token(n) : "").append('\n'));
			} else if (object.eIsSet(feature)) {
				for (var child : object.eGet(feature) instanceof List<?> many ? many : List.of(object.eGet(feature))) {
					print((EObject) child, depth + 1, names, line(depth, feature, out));
				}
			}
		}
		return out;
	}

	private static StringBuilder line(int depth, EStructuralFeature feature, StringBuilder out) {
		return out.append("  ".repeat(depth + 1)).append(feature.getName()).append(": ");
	}

	private static String token(INode node) {
		return leaves(node).filter(l -> !l.isHidden()).map(INode::getText).reduce("", String::concat);
	}

	/** The comments of a text, sorted, without the space at their ends. */
	static List<String> comments(String text) {
		return leaves(parse(text).getRootNode()).filter(ILeafNode::isHidden).map(l -> l.getText().strip()).filter(t -> t.startsWith("/"))
				.sorted().toList();
	}

	/** Returns the words of a text that stand for a keyword and are another word for it. */
	static List<String> otherWords(String text) {
		var words = Vocabulary.keywordsByOtherWords();
		return leaves(parse(text).getRootNode()).filter(leaf -> leaf.getGrammarElement() instanceof Keyword).map(ILeafNode::getText)
				.filter(words::containsKey).toList();
	}

	private static Stream<ILeafNode> leaves(INode node) {
		return StreamSupport.stream(node.getLeafNodes().spliterator(), false);
	}

	/** Every `.insp` file of the project's bundles. */
	static List<Path> files() {
		try (Stream<Path> bundles = Files.list(DslTestSupport.BUNDLES)) {
			return bundles.flatMap(ParsedTexts::sources).filter(f -> f.toString().endsWith(".insp")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A bundle's files, without the copies that its build makes. */
	private static Stream<Path> sources(Path bundle) {
		if (!Files.isDirectory(bundle)) {
			return Stream.empty();
		}
		try (var files = Files.walk(bundle)) {
			return files.filter(f -> !bundle.relativize(f).startsWith("target") && !bundle.relativize(f).startsWith("bin")).toList()
					.stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
