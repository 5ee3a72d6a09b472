/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.insp.dsl.recovery.Expected.Slot;
import org.insp.dsl.recovery.Expected.Word;
import org.insp.dsl.recovery.Shape.Block;
import org.insp.dsl.recovery.Shape.Choice;
import org.insp.dsl.recovery.Shape.Clause;
import org.insp.dsl.recovery.Shape.Sequence;
import org.insp.dsl.recovery.Shape.Terminal;
import org.insp.dsl.recovery.Shape.Value;

/** How a clause is written: the stuff that templates are made of. */
public final class Form {

	/** A part of a clause. */
	public sealed interface Part {
	}

	/** A keyword. */
	public record Keyword(Word word) implements Part {
	}

	/** A place for a value. */
	public record Gap(Slot slot) implements Part {
	}

	/**
	 * Clauses between braces.
	 *
	 * @param owner whose clauses
	 * @param clauses those that one usually wants, each with its parts
	 */
	public record Body(EClass owner, List<List<Part>> clauses) implements Part {
	}

	private final Shape shape;

	Form(Shape shape) {
		this.shape = shape;
	}

	/** Whether the clause has clauses of its own between braces. */
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

	private static void add(Shape shape, Function<EClass, List<String>> usual, List<Part> parts) {
		if (shape instanceof Sequence sequence) {
			sequence.parts().forEach(part -> add(part, usual, parts));
		} else if (shape instanceof Choice choice) {
			choice.options().stream().findFirst().ifPresent(option -> add(option, usual, parts));
		} else if (shape instanceof Value value) {
			var slot = Expectations.slot(value);
			if (slot == null) {
				add(value.part(), usual, parts);
			} else {
				parts.add(new Gap(slot));
			}
		} else if (shape instanceof Shape.Optional optional) {
			if (Shapes.lastBlock(optional.part()) != null || isHead(optional.part())) {
				add(optional.part(), usual, parts);
			}
		} else if (shape instanceof Block block) {
			parts.add(new Body(Expectations.model(block.owner()), clauses(block, usual)));
		} else if (shape instanceof Terminal terminal) {
			Expectations.words(terminal).stream().findFirst().ifPresent(word -> parts.add(new Keyword(word)));
		}
	}

	/** Name and title belong to what is declared. */
	private static boolean isHead(Shape shape) {
		return shape instanceof Value value && ("K:Name".equals(value.expected()) || "K:Text".equals(value.expected()));
	}

	private static List<List<Part>> clauses(Block block, Function<EClass, List<String>> usual) {
		return usual.apply(Expectations.model(block.owner())).stream()
				.flatMap(name -> block.clauses().stream().filter(c -> isAbout(c, name)).limit(1))
				.map(clause -> new Form(clause.part()).parts(usual)).toList();
	}

	private static boolean isAbout(Clause clause, String feature) {
		var about = Expectations.about(clause);
		return about != null && about.getName().equals(feature);
	}
}
