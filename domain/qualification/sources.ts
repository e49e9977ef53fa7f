import type { Source } from '../governance/sources.ts'

/** Texts that the grid follows, so that whoever is advised can look them up and contest them. */
export const GRID_SOURCES: readonly Source[] = [
  {
    author: 'B. Duperrin',
    title: 'Community management vs socio-collaborative management: how to make the right choice',
    year: 2009,
    url: 'https://www.duperrin.com/english/2009/11/17/community-management-vs-socio-collaborative-management-how-to-make-the-right-choice/',
  },
  {
    author: 'B. Duperrin',
    title: 'Do we still have many things to learn on community management?',
    year: 2012,
    url: 'https://www.duperrin.com/english/2012/08/27/do-we-still-have-many-things-to-learn-on-community-management/',
  },
  {
    author: 'Choblab',
    title: 'Community management, la grande illusion ?',
    year: 2010,
    url: 'https://choblab.com/web-20/community-management-la-grande-illusion-2451.html',
  },
  {
    author: 'M. Idinopulos',
    title: 'In-the-flow and above-the-flow',
    year: 2007,
    url: 'https://michaeli.typepad.com/my_weblog/2007/12/in-the-flow-and.html',
  },
  {
    author: 'R. Millington',
    title: 'Why most organizations shouldn’t try to create an online community',
    url: 'https://www.feverbee.com/deciding-what-you-really-want',
  },
]
