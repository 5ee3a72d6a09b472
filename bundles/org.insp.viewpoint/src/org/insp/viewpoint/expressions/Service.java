/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.expressions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.expressions.Expression.ValueKind;

/**
 * A public method that expressions call. It is called by plain reflection: a method handle for each of some hundred methods costs more
 * at the start of a short process than it saves.
 *
 * @param instance the object that has it
 * @param method the method
 */
record Service(Object instance, Method method) {

	/** Returns whether a method can be called from an expression: its first parameter is an element. */
	static boolean isService(Method method) {
		return method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0]);
	}

	/** The class of the elements that it takes. */
	Class<?> receiver() {
		return method.getParameterTypes()[0];
	}

	/** Returns whether what it answers is suitable. */
	boolean fits(ValueKind kind) {
		var type = method.getReturnType();
		return switch (kind) {
			case ELEMENTS -> EObject.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type) || type.isArray();
			case TEXT -> type != void.class && !Collection.class.isAssignableFrom(type) && !type.isArray();
			case CONDITION -> type == boolean.class || type == Boolean.class;
			case NUMBER -> type == int.class || type == Integer.class;
		};
	}

	Object call(Object[] values) {
		try {
			return method.invoke(instance, values);
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(this + ": " + e.getCause(), e.getCause());
		} catch (IllegalAccessException | IllegalArgumentException e) {
			throw new IllegalStateException(this + " " + Arrays.toString(values), e);
		}
	}

	@Override
	public String toString() {
		return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
	}
}
