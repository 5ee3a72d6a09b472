/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.insp.dsl.recovery.ExpectedSyntax.KeywordOption;
import org.insp.dsl.recovery.ExpectedSyntax.ValueOption;
import org.insp.dsl.recovery.SyntaxShape.Block;
import org.insp.dsl.recovery.SyntaxShape.Choice;
import org.insp.dsl.recovery.SyntaxShape.Clause;
import org.insp.dsl.recovery.SyntaxShape.Sequence;
import org.insp.dsl.recovery.SyntaxShape.Terminal;
import org.insp.dsl.recovery.SyntaxShape.Value;

/** How a clause is written: the stuff that templates are made of. */
public final class ClauseTemplate {

	/** A part of a clause. */
	public sealed interface Part {
	}

	/** A keyword. */
	public record KeywordPart(KeywordOption word) implements Part {
	}

	/** A place for a value. */
	public record ValuePart(ValueOption slot) implements Part {
	}

	/**
	 * Clauses between braces.
	 *
	 * @param owner whose clauses
	 * @param clauses those that one usually wants, each with its parts
	 */
	public record BodyPart(EClass owner, List<List<Part>> clauses) implements Part {
	}

	private final SyntaxShape shape;

	ClauseTemplate(SyntaxShape shape) {
		this.shape = shape;
	}

	/** Whether the clause has clauses of its own between braces. */
	public boolean hasBody() {
		return GrammarModel.lastBlock(shape) != null;
	}

	/**
	 * The parts of the clause, without what may be left out: but name, title and body stay.
	 *
	 * @param usual the features whose clauses one usually wants in the body of a class, in order
	 */
	public List<Part> parts(Function<EClass, List<String>> usual) {
		var parts = new ArrayList<Part>();
		add(shape, usual, parts);
		return parts;
	}

	private static void add(SyntaxShape shape, Function<EClass, List<String>> usual, List<Part> parts) {
		if (shape instanceof Sequence sequence) {
			sequence.parts().forEach(part -> add(part, usual, parts));
		} else if (shape instanceof Choice choice) {
			choice.options().stream().findFirst().ifPresent(option -> add(option, usual, parts));
		} else if (shape instanceof Value value) {
			var slot = ExpectedSyntaxFinder.valueOption(value);
			if (slot == null) {
				add(value.part(), usual, parts);
			} else {
				parts.add(new ValuePart(slot));
			}
		} else if (shape instanceof SyntaxShape.OptionalPart optional) {
			if (GrammarModel.lastBlock(optional.part()) != null || isHead(optional.part())) {
				add(optional.part(), usual, parts);
			}
		} else if (shape instanceof Block block) {
			parts.add(new BodyPart(ExpectedSyntaxFinder.modelElement(block.owner()), clauses(block, usual)));
		} else if (shape instanceof Terminal terminal) {
			ExpectedSyntaxFinder.keywordOptions(terminal).stream().findFirst().ifPresent(word -> parts.add(new KeywordPart(word)));
		}
	}

	/** Name and title belong to what is declared. */
	private static boolean isHead(SyntaxShape shape) {
		return shape instanceof Value value && ("K:Name".equals(value.expected()) || "K:Text".equals(value.expected()));
	}

	private static List<List<Part>> clauses(Block block, Function<EClass, List<String>> usual) {
		return usual.apply(ExpectedSyntaxFinder.modelElement(block.owner())).stream()
				.flatMap(name -> block.clauses().stream().filter(c -> isAbout(c, name)).limit(1))
				.map(clause -> new ClauseTemplate(clause.part()).parts(usual)).toList();
	}

	private static boolean isAbout(Clause clause, String feature) {
		var about = ExpectedSyntaxFinder.subjectFeature(clause);
		return about != null && about.getName().equals(feature);
	}
}
