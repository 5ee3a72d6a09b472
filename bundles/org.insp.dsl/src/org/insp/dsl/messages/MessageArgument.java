/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.messages;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.ValueType;

/**
 * The value of a slot of a message of the language: text that stands in the message as it is, or something that the reader's language or
 * the vocabulary of the file turns into words. What a person wrote is always {@link Text}, whatever it looks like.
 */
public sealed interface MessageArgument {

	/** Text that stands in the message as it is: what a person wrote, a name, a number. */
	record Text(String text) implements MessageArgument {
		@Override
		public String plainText() {
			return text;
		}
	}

	/**
	 * Some texts of which one may be meant, such as similar names.
	 *
	 * @param texts the texts
	 * @param labels how a message shows them
	 */
	record Suggestions(List<String> texts, List<String> labels) implements MessageArgument {

		/** Texts that are shown as they are. */
		public Suggestions(List<String> texts) {
			this(texts, texts);
		}

		@Override
		public String plainText() {
			return String.join(", ", labels);
		}
	}

	/** Classes of the model, by the names that they have in the metamodel. */
	record TypeNames(List<String> names) implements MessageArgument {
		@Override
		public String plainText() {
			return String.join(",", names);
		}
	}

	/** Keywords, each with both forms. */
	record Keywords(List<KeywordPair> pairs) implements MessageArgument {
		@Override
		public String plainText() {
			return pairs.stream().map(KeywordPair::en).collect(Collectors.joining(","));
		}
	}

	/** All values of an enumeration of the model, by the name that it has in the metamodel. */
	record ClosedValues(String enumeration) implements MessageArgument {
		@Override
		public String plainText() {
			return enumeration;
		}
	}

	/** A name of an element of a class, which is given by the name that it has in the metamodel. */
	record ReferenceTo(String typeName) implements MessageArgument {
		@Override
		public String plainText() {
			return typeName;
		}
	}

	/** A value of a kind that has no closed values. */
	record ValueKind(ValueType.Kind kind) implements MessageArgument {
		@Override
		public String plainText() {
			return kind.name();
		}
	}

	/** The argument without any language, for clients that know only texts. */
	String plainText();

	/** Returns a text as argument. */
	static MessageArgument text(String text) {
		return new Text(text);
	}

	/** Returns some texts as one argument each. */
	static List<MessageArgument> texts(String... texts) {
		return Arrays.stream(texts).map(MessageArgument::text).toList();
	}

	/** Returns the name of a class as argument. */
	static MessageArgument type(EClassifier type) {
		return new TypeNames(List.of(type.getName()));
	}

	/** Returns a kind of value as argument. */
	static MessageArgument of(ValueType type) {
		return switch (type.kind()) {
			case REFERENCE -> new ReferenceTo(type.type().getName());
			case LITERAL -> new ClosedValues(type.type().getName());
			default -> new ValueKind(type.kind());
		};
	}

	/** Returns all values of an enumeration as argument. */
	static MessageArgument valuesOf(EEnum enumeration) {
		return new ClosedValues(enumeration.getName());
	}

	/** Returns keywords as argument. */
	static MessageArgument keywords(Collection<KeywordPair> pairs) {
		return new Keywords(List.copyOf(pairs));
	}

	/** The arguments without any language. */
	static String[] plainTexts(List<MessageArgument> arguments) {
		return arguments.stream().map(MessageArgument::plainText).toArray(String[]::new);
	}
}
