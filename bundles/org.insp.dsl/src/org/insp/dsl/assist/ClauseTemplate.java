/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.assist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.insp.dsl.assist.ExpectedSyntax.KeywordOption;
import org.insp.dsl.assist.ExpectedSyntax.ValueOption;
import org.insp.dsl.grammar.Shapes;
import org.insp.dsl.grammar.SyntaxShape;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Choice;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.grammar.SyntaxShape.OptionalPart;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.SyntaxShape.Terminal;
import org.insp.dsl.grammar.SyntaxShape.Value;
import org.insp.dsl.grammar.ValueType.Kind;

/** The parts of a clause, for templates. */
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

	private static final Set<Kind> HEAD_KINDS = EnumSet.of(Kind.NAME, Kind.TEXT);

	private final SyntaxShape shape;

	ClauseTemplate(SyntaxShape shape) {
		this.shape = shape;
	}

	/** Returns whether the clause has clauses of its own between braces. */
	public boolean hasBody() {
		return Shapes.lastBlock(shape) != null;
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
			Options.of(value).ifPresentOrElse(slot -> parts.add(new ValuePart(slot)), () -> add(value.part(), usual, parts));
		} else if (shape instanceof OptionalPart optional) {
			if (Shapes.lastBlock(optional.part()) != null || isHead(optional.part())) {
				add(optional.part(), usual, parts);
			}
		} else if (shape instanceof Block block) {
			parts.add(new BodyPart(block.owner(), clauses(block, usual)));
		} else if (shape instanceof Terminal terminal) {
			Options.of(terminal).stream().findFirst().ifPresent(word -> parts.add(new KeywordPart(word)));
		}
	}

	/** Name and title belong to what is declared. */
	private static boolean isHead(SyntaxShape shape) {
		return shape instanceof Value value && value.type().filter(type -> HEAD_KINDS.contains(type.kind())).isPresent();
	}

	private static List<List<Part>> clauses(Block block, Function<EClass, List<String>> usual) {
		return usual.apply(block.owner()).stream()
				.flatMap(name -> block.clauses().stream().filter(c -> isAbout(c, name)).limit(1))
				.map(clause -> new ClauseTemplate(clause.part()).parts(usual)).toList();
	}

	private static boolean isAbout(Clause clause, String feature) {
		var about = clause.subject();
		return about != null && about.getName().equals(feature);
	}
}
