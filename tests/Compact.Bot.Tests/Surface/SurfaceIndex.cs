using System.Reflection;

namespace Compact.Bot.Tests.Surface;

/// <summary>The surface of an assembly, named as <see cref="SdkUse"/> names what is used of it.</summary>
internal static class SurfaceIndex
{
    internal static IEnumerable<string> Of(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(type => type.IsVisible || type.IsNestedFamily))
        {
            var name = type.FullName!.Replace('+', '.');
            yield return name;
            const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            foreach (var method in type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)).Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly))
            {
                yield return $"{name}::{method.Name}/{method.GetParameters().Length}";
            }

            foreach (var field in type.GetFields(Own).Where(field => field.IsPublic || field.IsFamily))
            {
                yield return $"{name}::{field.Name}";
            }
        }
    }
}
